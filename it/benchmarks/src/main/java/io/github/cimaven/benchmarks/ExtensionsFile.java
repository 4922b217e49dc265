package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A project's {@code .mvn/extensions.xml}, which it may have already. */
record ExtensionsFile(Path project) {

    void add(Coordinates extension) throws IOException {
        Path file = project.resolve(".mvn/extensions.xml");
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "<extensions/>");
        }
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
            Element added = child(document.getDocumentElement(), "extension");
            child(added, "groupId").setTextContent(extension.groupId());
            child(added, "artifactId").setTextContent(extension.artifactId());
            child(added, "version").setTextContent(extension.version());
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException("Cannot add an extension to %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        parent.appendChild(child);
        return child;
    }
}
