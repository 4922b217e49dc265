package io.github.cimaven.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoSnapshotsTest {

    @ParameterizedTest
    @CsvSource({
        "dependency,      1.0,                     false",
        "dependency,      1.0-SNAPSHOT,            true",
        "dependency,      1.0-20261123.041500-7,   true",
        "dependency,      '[1.0,2.0-SNAPSHOT)',    true",
        "dependency,      1.0-snapshots-lib,       false",
        "dependency,      '',                      false",
        "BOM import,      1.0-SNAPSHOT,            true",
        "plugin,          1.0-SNAPSHOT,            true",
        "build extension, 1.0-SNAPSHOT,            true",
        "core extension,  1.0-SNAPSHOT,            true",
        "parent,          1.0-SNAPSHOT,            true"
    })
    void findSnapshotsOfEveryKind(String kind, String version, boolean found) {
        List<Finding> findings = check(reference(kind, version, "a/pom.xml", 7));

        assertThat(findings)
                .extracting(Finding::message)
                .isEqualTo(
                        found
                                ? List.of("The %s g:x:%s is a SNAPSHOT, named in a/pom.xml:7.".formatted(kind, version))
                                : List.of());
    }

    @Test
    void sayWhereItStands() {
        assertThat(check(reference("plugin", "1-SNAPSHOT", "a/pom.xml", 7)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).contains("a/pom.xml");
                    assertThat(finding.line()).contains(7);
                });
    }

    @Test
    void tellWhatManyModulesNameOnce() {
        Reference[] references = IntStream.range(0, 12)
                .mapToObj(number -> reference("dependency", "1-SNAPSHOT", "m" + number + "/pom.xml", 3))
                .toArray(Reference[]::new);

        assertThat(check(references))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("m9/pom.xml:3 and 2 more."));
    }

    @Test
    void keepKindsAndVersionsApart() {
        assertThat(check(
                        reference("dependency", "1-SNAPSHOT", "pom.xml", 1),
                        reference("plugin", "1-SNAPSHOT", "pom.xml", 2),
                        reference("dependency", "2-SNAPSHOT", "pom.xml", 3)))
                .hasSize(3);
    }

    /** The parent of a module, and a sibling: their version is set with that of the build. */
    @Test
    void areNoneOfTheBuildItself() {
        List<Release.Module> modules = List.of(
                new Release.Module("g", "x", "1-SNAPSHOT", "pom.xml"),
                new Release.Module("g", "y", "1-SNAPSHOT", "y/pom.xml"));
        Release release = Releases.naming(
                modules,
                reference("parent", "1-SNAPSHOT", "y/pom.xml", 3),
                reference("dependency", "2-SNAPSHOT", "y/pom.xml", 9));

        assertThat(new NoSnapshots().check(release))
                .extracting(Finding::message)
                .containsExactly("The dependency g:x:2-SNAPSHOT is a SNAPSHOT, named in y/pom.xml:9.");
    }

    @Test
    void onlyWarnOfThisProductItself() {
        Reference own = new Reference("plugin", "g:x", "1-SNAPSHOT", "pom.xml", Optional.empty(), true);

        assertThat(check(own)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).endsWith("named in pom.xml.");
        });
    }

    private static Reference reference(String kind, String version, String where, int line) {
        return new Reference(kind, "g:x", version, where, Optional.of(line), false);
    }

    private static List<Finding> check(Reference... references) {
        return new NoSnapshots().check(Releases.naming(references));
    }
}
