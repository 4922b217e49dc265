package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/**
 * {@code pom.properties} and {@code pom.xml} below {@code META-INF/maven} of the main archive say what the project says.
 * Those of other projects, as a shaded jar has them, do not count. An archive may have none.
 */
final class DescriptorCoordinates implements ArchiveRule {
    static final List<String> KEYS = List.of("groupId", "artifactId", "version");

    @Override
    public String name() {
        return "coordinates";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        if (!archive.file().main()) {
            return List.of();
        }
        Coordinates own = module.coordinates();
        String folder = Archive.DESCRIPTORS + own.groupId() + "/" + own.artifactId() + "/";
        List<Finding> findings = new ArrayList<>();
        archive.text(folder + "pom.properties")
                .ifPresent(text -> findings.addAll(properties(archive, own, folder + "pom.properties", text)));
        Optional.ofNullable(archive.contents().get(folder + "pom.xml"))
                .ifPresent(xml -> findings.addAll(pom(archive, own, folder + "pom.xml", xml)));
        findings.addAll(strangers(archive, own));
        return findings;
    }

    private List<Finding> properties(Archive archive, Coordinates own, String file, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(unreadable(archive, file, e));
        }
        return compare(archive, own, file, key -> Optional.ofNullable(properties.getProperty(key)));
    }

    private List<Finding> pom(Archive archive, Coordinates own, String file, byte[] xml) {
        try {
            return compare(archive, own, file, DescriptorPom.parse(xml)::value);
        } catch (XMLStreamException e) {
            return List.of(unreadable(archive, file, e));
        }
    }

    private List<Finding> compare(
            Archive archive, Coordinates own, String file, Function<String, Optional<String>> values) {
        List<String> wanted = List.of(own.groupId(), own.artifactId(), own.version());
        List<Finding> findings = new ArrayList<>();
        for (String key : KEYS) {
            String expected = wanted.get(KEYS.indexOf(key));
            values.apply(key)
                    .map(String::strip)
                    .filter(value -> !value.equals(expected))
                    .ifPresent(value -> findings.add(finding(
                            archive.place(),
                            Severity.ERROR,
                            "%s has the %s %s, but the project's is %s."
                                    .formatted(file, key, Text.line(value), expected),
                            "Build it anew, as its files are of another build: mvn clean package")));
        }
        return findings;
    }

    /** The descriptor of one other project and none of this one: the archive may be another's. */
    private List<Finding> strangers(Archive archive, Coordinates own) {
        List<String> files = archive.contents().keySet().stream()
                .filter(name -> name.startsWith(Archive.DESCRIPTORS) && name.endsWith("/pom.properties"))
                .toList();
        return files.size() == 1 && !files.get(0).contains("/" + own.groupId() + "/" + own.artifactId() + "/")
                ? List.of(
                        finding(
                                archive.place(),
                                Severity.WARNING,
                                "The archive says that it is another project's: %s.".formatted(Text.list(files)),
                                "Leave out META-INF/maven of what you repackage, so that scanners do not take it for that project."))
                : List.of();
    }

    private Finding unreadable(Archive archive, String file, Exception e) {
        return finding(
                archive.place(),
                Severity.ERROR,
                "%s does not parse: %s.".formatted(file, Text.line(String.valueOf(e.getMessage()))),
                "Leave it to maven-jar-plugin, which writes it by default.");
    }
}
