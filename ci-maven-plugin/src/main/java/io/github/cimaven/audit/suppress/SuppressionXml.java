package io.github.cimaven.audit.suppress;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads dependency-check's suppressions. No document type is accepted, so that nothing is fetched and nothing grows.
 *
 * @see <a href="https://dependency-check.github.io/DependencyCheck/general/suppression.html">Suppressing false
 *     positives</a>
 */
public final class SuppressionXml {
    private static final String SUPPRESS = "suppress";
    /** Of schema 1.4: it holds rules, and notes of its own. */
    private static final Set<String> AROUND = Set.of("suppressions", "suppressionGroup", "group");

    private final String file;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SuppressionXml(String file) {
        this.file = file;
    }

    /**
     * @param file as messages name it, relative to the root of the build
     * @throws SettingException when it is not such a file
     */
    public static RuleSet read(byte[] xml, String file) {
        SuppressionXml reader = new SuppressionXml(file);
        try {
            XMLStreamReader events = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            reader.document(events);
        } catch (XMLStreamException e) {
            Location where = e.getLocation();
            throw broken(
                    file,
                    "line %d is not XML that is read here"
                            .formatted(where == null ? 1 : Math.max(1, where.getLineNumber())));
        }
        return new RuleSet(reader.rules, reader.findings);
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private void document(XMLStreamReader events) throws XMLStreamException {
        boolean root = true;
        while (events.hasNext()) {
            int event = events.next();
            if (event == XMLStreamConstants.DTD) {
                throw broken(file, "it has a document type, which is not accepted");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = events.getLocalName();
                if (root && !name.equals("suppressions")) {
                    throw broken(file, "its root is <%s>, not <suppressions>".formatted(Notes.shown(name)));
                }
                root = false;
                element(events, name);
            }
        }
    }

    private void element(XMLStreamReader events, String name) throws XMLStreamException {
        if (name.equals(SUPPRESS)) {
            SuppressElement element = new SuppressElement(
                    file, events.getLocation().getLineNumber(), events.getAttributeValue(null, "base"));
            element.until(events.getAttributeValue(null, "until"));
            while (events.next() != XMLStreamConstants.END_ELEMENT) {
                if (events.isStartElement()) {
                    child(events, element);
                }
            }
            // First the rule, which may find that it is none.
            element.rule().ifPresent(rules::add);
            findings.addAll(element.findings());
        } else if (name.equals("notes")) {
            events.getElementText();
        } else if (!AROUND.contains(name)) {
            findings.add(Notes.notUnderstood(
                    "<" + name + ">",
                    "what it says has no effect",
                    file,
                    Optional.of(events.getLocation().getLineNumber())));
        }
    }

    private void child(XMLStreamReader events, SuppressElement element) throws XMLStreamException {
        String name = events.getLocalName();
        boolean regex = Boolean.parseBoolean(events.getAttributeValue(null, "regex"));
        boolean cased = Boolean.parseBoolean(events.getAttributeValue(null, "caseSensitive"));
        element.child(name, new Wanted(events.getElementText().strip(), regex, cased));
    }

    private static SettingException broken(String file, String reason) {
        return new SettingException(
                "%s is not a file of dependency-check's suppressions: %s. See https://dependency-check.github.io/DependencyCheck/general/suppression.html"
                        .formatted(Text.line(file), reason));
    }
}
