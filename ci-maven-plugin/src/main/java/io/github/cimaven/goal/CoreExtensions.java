package io.github.cimaven.goal;

import io.github.cimaven.guard.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The extensions that {@code .mvn/extensions.xml} loads into Maven itself. */
final class CoreExtensions {
    private CoreExtensions() {}

    /** @param project the folder that holds {@code .mvn} */
    static List<Reference> read(Path project, Places places, Own own) throws IOException {
        Path file = project.resolve(".mvn").resolve("extensions.xml");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return parse(factory.createXMLStreamReader(in), places.of(file), own);
        } catch (XMLStreamException e) {
            throw new IOException(file + " is no XML", e);
        }
    }

    private static List<Reference> parse(XMLStreamReader xml, String where, Own own) throws XMLStreamException {
        List<Reference> references = new ArrayList<>();
        Map<String, String> extension = new HashMap<>();
        int line = 0;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                String element = xml.getLocalName();
                switch (element) {
                    case "extension" -> extension.clear();
                    case "version" -> {
                        line = xml.getLocation().getLineNumber();
                        extension.put(element, text(xml));
                    }
                    case "groupId", "artifactId" -> extension.put(element, text(xml));
                    default -> {}
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("extension")) {
                references.add(reference(extension, where, line, own));
            }
        }
        return references;
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        return xml.getElementText().strip();
    }

    private static Reference reference(Map<String, String> extension, String where, int line, Own own) {
        String groupId = extension.getOrDefault("groupId", "");
        String artifactId = extension.getOrDefault("artifactId", "");
        return new Reference(
                "core extension",
                groupId + ":" + artifactId,
                extension.getOrDefault("version", ""),
                where,
                Optional.of(line),
                own.is(groupId, artifactId));
    }
}
