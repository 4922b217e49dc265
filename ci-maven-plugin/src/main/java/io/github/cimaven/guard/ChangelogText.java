package io.github.cimaven.guard;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The headings of a changelog, or the releases of a {@code changes.xml}. */
public record ChangelogText(List<String> entries) {
    /** Where a changelog is looked for, relative to the root of the build. */
    public static final List<String> FILES =
            List.of("CHANGELOG.md", "CHANGES.md", "changelog.md", "src/changes/changes.xml");

    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:={2,}|-{2,})\\s*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~)");
    private static final Pattern ANY_VERSION = Pattern.compile("\\d+\\.\\d+");

    public ChangelogText {
        entries = List.copyOf(entries);
    }

    /** Of Markdown. */
    public static ChangelogText markdown(String text) {
        List<String> headings = new ArrayList<>();
        String before = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                headings.add(line);
            } else if (UNDERLINE.matcher(line).matches() && !before.isBlank()) {
                headings.add(before);
            }
            before = line;
        }
        return new ChangelogText(headings);
    }

    /** What Markdown says of a version: all behind its heading, up to the next one of the same rank. */
    public static Optional<String> section(String text, String version) {
        List<String> lines = text.lines().toList();
        List<String> section = new ArrayList<>();
        int rank = 0;
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            code ^= FENCE.matcher(line).lookingAt();
            int own = code ? 0 : rank(line, i + 1 < lines.size() ? lines.get(i + 1) : "");
            if (rank == 0 && own > 0 && new ChangelogText(List.of(line)).names(version)) {
                rank = own;
                i += line.startsWith("#") ? 0 : 1;
            } else if (rank > 0 && own > 0 && own <= rank) {
                break;
            } else if (rank > 0) {
                section.add(line);
            }
        }
        return Optional.of(String.join("\n", section).strip()).filter(it -> !it.isEmpty());
    }

    /** @throws XMLStreamException when it is no XML */
    public static ChangelogText changesXml(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        List<String> releases = new ArrayList<>();
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("release")) {
                releases.add(String.valueOf(xml.getAttributeValue(null, "version")));
            }
        }
        return new ChangelogText(releases);
    }

    /** Of a heading; 0 when it is none. */
    private static int rank(String line, String next) {
        if (line.startsWith("#")) {
            return (int) line.chars().takeWhile(sign -> sign == '#').count();
        }
        boolean underlined = !line.isBlank() && UNDERLINE.matcher(next).matches();
        return underlined ? (next.contains("=") ? 1 : 2) : 0;
    }

    /** Whether it tells what is in which version at all. */
    public boolean namesVersions() {
        return entries.stream().anyMatch(entry -> ANY_VERSION.matcher(entry).find());
    }

    /** Whether it has an entry for the version, and not only for a longer one. */
    public boolean names(String version) {
        Pattern whole =
                Pattern.compile("(?<![0-9A-Za-z.])v?" + Pattern.quote(version) + "(?![0-9A-Za-z]|[.\\-+][0-9A-Za-z])");
        return entries.stream().anyMatch(entry -> whole.matcher(entry).find());
    }
}
