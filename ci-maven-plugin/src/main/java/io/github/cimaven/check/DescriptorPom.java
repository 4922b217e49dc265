package io.github.cimaven.check;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The coordinates that a POM in an archive has, itself or from its parent.
 *
 * @param values from {@code groupId}, {@code artifactId} and {@code version} to their text
 */
record DescriptorPom(Map<String, String> values) {
    private static final int OF_PROJECT = 2;
    private static final int OF_PARENT = 3;

    DescriptorPom {
        values = Map.copyOf(values);
    }

    /** @throws XMLStreamException when it is not XML */
    static DescriptorPom parse(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        Map<String, String> own = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        int depth = 0;
        String parent = "";
        String text = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                parent = depth == OF_PROJECT ? reader.getLocalName() : parent;
                text = "";
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text = reader.getText();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == OF_PROJECT) {
                    own.putIfAbsent(reader.getLocalName(), text.strip());
                } else if (depth == OF_PARENT
                        && parent.equals("parent")
                        && !reader.getLocalName().equals("artifactId")) {
                    values.putIfAbsent(reader.getLocalName(), text.strip());
                }
                depth--;
                text = "";
            }
        }
        values.putAll(own);
        values.keySet().retainAll(DescriptorCoordinates.KEYS);
        return new DescriptorPom(values);
    }

    /** Empty when the POM does not say it, or says it by an expression. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(text -> !text.isEmpty() && !text.contains("${"));
    }
}
