package io.github.cimaven.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVersionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.2.3",
                "2026.11.23",
                "1.2.3-rc.1",
                "1.2.3-RC1",
                "1.2.3.CR2",
                "1.2.3-alpha.4",
                "1.2.3.Beta2",
                "1.2.3-M1",
                "1.2.3-milestone.1",
                "1.2.3.Final",
                "33.0.0-jre",
                "1.0-jdk8",
                "1.2.3-1",
                "1.0-devtools",
                "1.0-snapshots",
                "1.2.3-incubating",
                "r09",
                "20231013-dirtyfix"
            })
    void passReleasesAndPreReleasesThatSortBeforeTheirRelease(String version) {
        assertThat(check(version)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3-SNAPSHOT,            is a SNAPSHOT",
        "1.2.3-snapshot,            is a SNAPSHOT",
        "SNAPSHOT,                  is a SNAPSHOT",
        "1.2.3-20261123.041500-7,   is a SNAPSHOT",
        "1.2.3.dev4,                has the development suffix 'dev'",
        "1.2.3-dev,                 has the development suffix 'dev'",
        "1.2.3dev1,                 has the development suffix 'dev'",
        "1.2.3-DEV.5,               has the development suffix 'DEV'",
        "1.2.3-dirty,               has the development suffix 'dirty'",
        "1.2.3-4-g567890a-dirty,    has the development suffix 'dirty'",
        "1.2.3+g567890a,            has a build suffix after '+'",
        "${revision},               has an expression that nothing resolves",
        "1.2.3${changelist},        has an expression that nothing resolves"
    })
    void findVersionsUnderDevelopment(String version, String why) {
        assertThat(check(version))
                .extracting(Finding::message)
                .containsExactly("The version %s is none to release, it %s: root.".formatted(version, why));
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3-pre1,       1.2.3",
        "1.2.3-preview.2,  1.2.3",
        "1.2.3.ea,         1.2.3",
        "1.2.3-nightly,    1.2.3",
        "2.0-canary-5,     2.0"
    })
    void findPreReleasesThatMavenTakesForNewer(String version, String release) {
        assertThat(check(version)).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo(
                            "Maven sorts the pre-release %s after the release %s: root.".formatted(version, release));
            assertThat(finding.fix())
                    .contains("Use a qualifier that Maven knows: mvn versions:set -DnewVersion=" + release + "-rc.1");
        });
    }

    @Test
    void tellAVersionOnceForAllModulesThatHaveIt() {
        List<Release.Module> modules = IntStream.range(0, 12)
                .mapToObj(number -> new Release.Module("g", "m" + number, "1-SNAPSHOT", "m" + number + "/pom.xml"))
                .toList();

        assertThat(new ReleaseVersion().check(Releases.of(modules)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).endsWith(": m0, m1, m2, m3, m4, m5, m6, m7, m8, m9 and 2 more.");
                    assertThat(finding.file()).contains("m0/pom.xml");
                    assertThat(finding.module()).contains("m0");
                });
    }

    @Test
    void lookAtEveryModule() {
        assertThat(new ReleaseVersion()
                        .check(Releases.of(List.of(
                                new Release.Module("g", "root", "1.2.3", "pom.xml"),
                                new Release.Module("g", "a", "1.2.4-SNAPSHOT", "a/pom.xml")))))
                .extracting(finding -> finding.module().orElse(""))
                .containsExactly("a");
    }

    private static List<Finding> check(String version) {
        return new ReleaseVersion().check(Releases.with(version, Releases.git()));
    }
}
