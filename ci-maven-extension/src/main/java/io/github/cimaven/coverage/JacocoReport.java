package io.github.cimaven.coverage;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the lines in an XML report of JaCoCo. Its document type is not read, so that no entity is.
 *
 * @see <a href="https://www.jacoco.org/jacoco/trunk/coverage/report.dtd">The document type</a>
 */
final class JacocoReport {
    /** The longest source file that counts; a number from outside must not become memory. */
    static final int MAX_LINE = 1_000_000;

    private final XMLStreamReader xml;
    private final CoveredLines lines;
    private String folder = "";
    private String source = "";

    private JacocoReport(XMLStreamReader xml, CoveredLines lines) {
        this.xml = xml;
        this.lines = lines;
    }

    /**
     * @param lines takes what the report tells
     * @throws XMLStreamException when it is no report of JaCoCo; the message says why
     */
    static void read(InputStream stream, CoveredLines lines) throws XMLStreamException {
        // Not newFactory(): Maven may have another parser on its class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        new JacocoReport(factory.createXMLStreamReader(stream, "UTF-8"), lines).read();
    }

    private void read() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // The document type comes first.
        }
        if (!xml.getLocalName().equals("report")) {
            throw new XMLStreamException("it is no report of JaCoCo");
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "package" -> folder = attribute("name");
            case "sourcefile" -> source = folder + "/" + attribute("name");
            case "line" -> lines.add(source, number("nr", 1, MAX_LINE), number("ci", 0, Integer.MAX_VALUE) > 0);
            default -> {}
        }
    }

    private int number(String name, int min, int max) throws XMLStreamException {
        try {
            int number = Integer.parseInt(attribute(name));
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new XMLStreamException("a line has no '%s' from %d to %d".formatted(name, min, max));
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
