package io.github.cimaven.record;

import io.github.cimaven.record.TestReport.Case;
import io.github.cimaven.record.TestReport.Jdk;
import io.github.cimaven.record.TestReport.Outcome;
import io.github.cimaven.record.TestReport.Problem;
import io.github.cimaven.text.VisibleText;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads JUnit XML; a document type, and so every entity, is refused.
 *
 * <p>The elements right below a test case tell how it ended. {@code flakyFailure} and {@code flakyError} stand in a case
 * that passed when it was run again, {@code rerunFailure} and {@code rerunError} beside the {@code failure} or {@code
 * error} of the first run: neither counts as a failure, the first makes it a flake.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html">Rerun failing
 *     tests</a>
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">The schema</a>
 */
final class TestReportParser {
    static final int MAX_MESSAGE = 500;
    private static final int MAX_TRACE = 100_000;
    private static final Map<String, Outcome> OUTCOMES =
            Map.of("failure", Outcome.FAILED, "error", Outcome.ERROR, "skipped", Outcome.SKIPPED);

    private static final Set<String> FLAKES = Set.of("flakyFailure", "flakyError");
    private static final String FEATURE_PROPERTY = "java.specification.version";
    private static final String VERSION_PROPERTY = "java.version";
    private static final Set<String> JDK_PROPERTIES = Set.of(FEATURE_PROPERTY, VERSION_PROPERTY);
    private static final Pattern FEATURE = Pattern.compile("(?:1\\.)?(\\d{1,3})");

    /** Surefire groups thousands by commas. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final XMLStreamReader xml;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();

    private TestReportParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads UTF-8, as Surefire writes it; from bytes that are none, the JDK's parser prints to standard error. */
    static TestReport parse(InputStream stream) throws XMLStreamException {
        // Not newFactory(): Maven may have another parser on its class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        TestReportParser parser = new TestReportParser(
                factory.createXMLStreamReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        parser.suites();
        return new TestReport(parser.cases, parser.jdk());
    }

    private void suites() throws XMLStreamException {
        if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                || !xml.getLocalName().startsWith("testsuite")) {
            throw new XMLStreamException("it is no JUnit XML");
        }
        String suite = attribute("name");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "testsuite" -> suite = attribute("name");
                    case "testcase" -> testCase(suite);
                    case "properties" -> properties();
                    default -> skip();
                }
            }
        }
    }

    /** Those of the JVM, which are the same in each suite of a file. */
    private void properties() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (JDK_PROPERTIES.contains(attribute("name"))) {
                    properties.putIfAbsent(attribute("name"), bounded(attribute("value")));
                }
                skip();
            }
        }
    }

    private Optional<Jdk> jdk() {
        Matcher feature = FEATURE.matcher(properties.getOrDefault(FEATURE_PROPERTY, ""));
        return feature.matches()
                ? Optional.of(new Jdk(feature.group(1), properties.getOrDefault(VERSION_PROPERTY, feature.group(1))))
                : Optional.empty();
    }

    private void testCase(String suite) throws XMLStreamException {
        String testClass = bounded(attribute("classname").isEmpty() ? suite : attribute("classname"));
        String name = bounded(attribute("name"));
        Duration duration = seconds(attribute("time"));
        Outcome outcome = Outcome.PASSED;
        Optional<Problem> problem = Optional.empty();
        Optional<Problem> flake = Optional.empty();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                Outcome told = OUTCOMES.get(xml.getLocalName());
                if (FLAKES.contains(xml.getLocalName()) && flake.isEmpty()) {
                    flake = Optional.of(problem());
                } else if (told == null || outcome != Outcome.PASSED) {
                    skip();
                } else {
                    outcome = told;
                    problem = Optional.of(problem()).filter(found -> told != Outcome.SKIPPED);
                }
            }
        }
        Optional<Problem> first = outcome == Outcome.PASSED ? flake : Optional.empty();
        cases.add(new Case(testClass, name, outcome, problem, first, duration));
    }

    private Problem problem() throws XMLStreamException {
        String message = attribute("message");
        String type = attribute("type");
        String trace = skip();
        String line = firstLine(message).or(() -> firstLine(trace)).orElse(type);
        return new Problem(bounded(line), trace);
    }

    /** Goes to the end of the element and gives the beginning of its text. */
    private String skip() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    int room = Math.min(xml.getTextLength(), MAX_TRACE - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), room);
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** What is no number of seconds took no time. */
    private static Duration seconds(String time) {
        String plain = time.replace(",", "").strip();
        return SECONDS.matcher(plain).matches()
                ? Duration.ofMillis(Math.round(Double.parseDouble(plain) * 1000))
                : Duration.ZERO;
    }

    private static Optional<String> firstLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
    }

    private static String bounded(String text) {
        return VisibleText.bounded(text, MAX_MESSAGE);
    }
}
