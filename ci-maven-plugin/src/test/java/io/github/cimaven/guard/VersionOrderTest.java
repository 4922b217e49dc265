package io.github.cimaven.guard;

import static io.github.cimaven.guard.Releases.ancestor;
import static io.github.cimaven.guard.Releases.atHead;
import static io.github.cimaven.guard.Releases.elsewhere;
import static io.github.cimaven.guard.Releases.git;
import static io.github.cimaven.guard.Releases.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.git.GitState;
import io.github.cimaven.git.GitTag;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.3,      v1.2.2,         true",
        "1.2.3,      v1.2.3,         false",
        "1.2.3,      v1.2.4,         false",
        "1.10.0,     v1.9.0,         true",
        "1.2.3,      v1.2.3-rc.1,    true",
        "1.2.3-rc.1, v1.2.3,         false",
        "1.2.3-rc.2, v1.2.3-rc.1,    true",
        "1.2.3-rc.10,v1.2.3-rc.9,    true",
        "1.2,        v1.2.0,         false",
        "1.2.3.Final,v1.2.3,         false",
        // Maven's order, not that of semantic versions.
        "1.2.3,      v1.2.3-pre1,    false",
        // No version at all: sorts before every number.
        "1.2.3,      vendor-import,  true",
        // No release tag.
        "1.2.3,      w9,             true"
    })
    void passOnlyAVersionAboveEachContainedRelease(String version, String tag, boolean passes) {
        assertThat(new VersionOrder().check(with(version, git(ancestor(tag)))).isEmpty())
                .isEqualTo(passes);
    }

    @Test
    void letAMaintenanceLineReleaseBelowOtherLines() {
        GitState git = git(ancestor("v1.2.3"), elsewhere("v2.0.0"), atHead("v1.2.4"), atHead("v9"));

        assertThat(new VersionOrder().check(with("1.2.4", git))).isEmpty();
    }

    @Test
    void nameTheHighestFirst() {
        GitState git = git(ancestor("v1.9"), ancestor("v1.10"), ancestor("v1.0"), ancestor("v1.2"));

        assertThat(new VersionOrder().check(with("1.2", git))).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo(
                            "The version 1.2 does not sort after the releases that HEAD contains: v1.10, v1.9, v1.2.");
            assertThat(finding.fix()).contains("Choose a version above 1.10: mvn versions:set -DnewVersion=...");
        });
    }

    @Test
    void doNotFloodTheReport() {
        GitTag[] tags = IntStream.rangeClosed(2, 100)
                .mapToObj(number -> ancestor("v" + number))
                .toArray(GitTag[]::new);

        assertThat(new VersionOrder().check(with("1", git(tags))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("v91 and 89 more."));
    }
}
