package io.github.cimaven.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    @Test
    void tellsAllFindingsInOneMessage() {
        Finding one = Finding.of("guard/one", Severity.ERROR, "One is wrong.", "Type one.");
        Finding two = Finding.of("guard/two", Severity.ERROR, "Two is wrong.", "Type 100%.");

        assertThat(FailureText.of("ci:guard found 2 reasons not to release", List.of(one, two)))
                .isEqualTo("""
                        ci:guard found 2 reasons not to release:
                          1. One is wrong. [guard/one]
                             -> Type one.
                          2. Two is wrong. [guard/two]
                             -> Type 100%.""");
    }

    @Test
    void showsTextFromOutsideOnOneLineAndNoMoreThanTen() {
        assertThat(Text.line("a\nb")).isEqualTo("a?b");
        assertThat(Text.list(Collections.nCopies(12, "x\n"))).endsWith("x? and 2 more");
        assertThat(Text.count(1, "jar", "jars")).isEqualTo("1 jar");
    }
}
