package io.github.cimaven.record;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The JUnit XML of a test whose fork was stopped. Of such a test the plugin writes none. */
public final class HangingTestReport {
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[^\\w.-]");
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\r\\n\\u0020-\\uD7FF\\uE000-\\uFFFD]");

    private HangingTestReport() {}

    /**
     * Writes the report beside those of the tests before it, so that whoever reads them sees the hanging test too.
     *
     * @param folder the plugin's folder of reports
     * @param name the test's method; empty when it is not known
     * @param trace the stack of the test's thread
     */
    public static void write(Path folder, String testClass, String name, String message, String trace)
            throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            attribute(xml, "name", testClass);
            attribute(xml, "tests", "1");
            attribute(xml, "errors", "1");
            attribute(xml, "failures", "0");
            attribute(xml, "skipped", "0");
            xml.writeStartElement("testcase");
            attribute(xml, "classname", testClass);
            attribute(xml, "name", name);
            xml.writeStartElement("error");
            attribute(xml, "message", message);
            attribute(xml, "type", "hanging fork");
            xml.writeCharacters(clean(trace));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        Files.createDirectories(folder);
        String file = "TEST-" + NOT_IN_FILE_NAMES.matcher(testClass).replaceAll("_") + "-hanging.xml";
        Files.writeString(folder.resolve(file), text.toString(), StandardCharsets.UTF_8);
    }

    /**
     * Deletes the reports of earlier runs.
     *
     * @param folder the plugin's folder of reports; may be missing
     * @param started when this run began
     */
    public static void deleteOld(Path folder, Instant started) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*-hanging.xml")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(started)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private static String clean(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("?");
    }
}
