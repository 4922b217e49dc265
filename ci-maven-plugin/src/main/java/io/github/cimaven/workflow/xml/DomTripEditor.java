package io.github.cimaven.workflow.xml;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.DomTripConfig;
import eu.maveniverse.domtrip.DomTripException;
import eu.maveniverse.domtrip.Editor;
import eu.maveniverse.domtrip.Element;
import io.github.cimaven.workflow.ExtensionsEditor;
import java.util.Optional;

/** By DomTrip, which keeps comments, blanks and order. */
public final class DomTripEditor implements ExtensionsEditor {

    @Override
    public String with(String xml, String groupId, String artifactId, String version) {
        try {
            Document document = Document.of(xml);
            Element root = document.root();
            if (root == null || !"extensions".equals(root.localName())) {
                throw new IllegalArgumentException("its root element is not extensions");
            }
            // DomTrip goes by what is there, if anything is.
            Editor editor = root.childElements().findAny().isPresent()
                    ? new Editor(document)
                    : new Editor(document, DomTripConfig.defaults().withIndentString("  "));
            Optional<Element> known = root.childElements()
                    .filter(it -> it.localName().equals("extension"))
                    .filter(it -> is(it, "groupId", groupId) && is(it, "artifactId", artifactId))
                    .findFirst();
            if (known.isPresent()) {
                version(editor, known.get(), version);
            } else {
                Element added = editor.addElement(root, name(root, "extension"));
                editor.addElement(added, name(root, "groupId"), groupId);
                editor.addElement(added, name(root, "artifactId"), artifactId);
                editor.addElement(added, name(root, "version"), version);
            }
            return editor.toXml();
        } catch (DomTripException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void version(Editor editor, Element extension, String version) {
        Optional<Element> element = child(extension, "version");
        if (element.isEmpty()) {
            editor.addElement(extension, name(extension, "version"), version);
        } else if (!version.equals(element.get().textContentTrimmed())) {
            editor.setTextContent(element.get(), version);
        }
    }

    private static boolean is(Element extension, String name, String value) {
        return child(extension, name)
                .filter(it -> value.equals(it.textContentTrimmed()))
                .isPresent();
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.childElements().filter(it -> it.localName().equals(name)).findFirst();
    }

    private static String name(Element parent, String local) {
        String prefix = parent.prefix();
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
