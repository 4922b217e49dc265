package io.github.cimaven.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first rows are what setuptools_scm 10.3.4 printed for such a repository, but for the length of the commit. */
class GitVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.3,        0,  false, 1.2.3",
        "1.2.3,        4,  false, 1.2.4.dev4+g567890a",
        "1.2.3,        0,  true,  1.2.4.dev0+g567890a.d20261123",
        "1.2.3,        4,  true,  1.2.4.dev4+g567890a.d20261123",
        ",             5,  false, 0.1.dev5+g567890a",
        ",             1,  true,  0.1.dev1+g567890a.d20261123",
        "1.2,          1,  false, 1.3.dev1+g567890a",
        "1.9,          1,  false, 1.10.dev1+g567890a",
        "1,            2,  false, 2.dev2+g567890a",
        "1.2.3.dev0,   3,  false, 1.2.3.dev3+g567890a",
        // setuptools_scm writes Python's 1.2.3rc2 here.
        "1.2.3-rc.1,   2,  false, 1.2.3-rc.2.dev2+g567890a",
        "1.2.3-rc.1,   0,  false, 1.2.3-rc.1",
        // It keeps the tag's own local part, and refuses what does not end in a number.
        "1.2.3+local,  2,  false, 1.2.4.dev2+g567890a",
        "1.2.3.Final,  2,  false, 1.2.4.dev2+g567890a",
        "1.2.3.Final,  0,  false, 1.2.3.Final",
        "33.0.0-jre,   2,  false, 33.0.1.dev2+g567890a",
        "2026.11.23,   1,  false, 2026.11.24.dev1+g567890a",
        "1.99999999999999999999999, 1, false, 1.100000000000000000000000.dev1+g567890a",
        "next,         1,  false, next.1.dev1+g567890a"
    })
    void isWhatSetuptoolsScmSays(String tagged, int distance, boolean dirty, String version) {
        Description description =
                new Description(Optional.ofNullable(tagged).map(text -> "v" + text), distance, "567890a", dirty);

        assertThat(GitVersion.of(description, tagged == null ? "" : tagged, LocalDate.of(2026, 11, 23)))
                .isEqualTo(version);
    }
}
