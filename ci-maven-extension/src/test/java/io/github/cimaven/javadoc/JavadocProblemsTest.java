package io.github.cimaven.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What maven-javadoc-plugin 3.12.0 logs, and JDK 17 and 25 print. */
class JavadocProblemsTest {
    private static final Path ROOT = Path.of("/shop").toAbsolutePath();
    private static final String FILE = ROOT + "/lib/src/main/java/com/acme/Price.java";

    @Test
    void tellsEachErrorAtItsPlace() {
        List<Finding> findings = of(
                true,
                "MavenReportException: Error while generating Javadoc: ",
                "Exit code: 1",
                FILE + ":7: error: reference not found",
                "     * @see Nowhere",
                "            ^",
                FILE + ":12: error: unknown tag: prise",
                "2 errors",
                "Command line was: /jdk/bin/javadoc @options");
        assertThat(findings).extracting(Finding::rule).containsExactly("javadoc/error", "javadoc/error");
        Finding first = findings.get(0);
        assertThat(first.severity()).isEqualTo(Severity.WARNING);
        assertThat(first.message()).isEqualTo("reference not found");
        assertThat(first.file()).hasValue("lib/src/main/java/com/acme/Price.java");
        assertThat(first.line()).hasValue(7);
        assertThat(first.module()).hasValue("lib");
        assertThat(first.fix()).hasValue("Look at it with: mvn javadoc:javadoc -pl :lib");
    }

    @Test
    void letsTheFirstWarningStandForAll() {
        List<Finding> findings = of(
                false,
                "Javadoc Warnings",
                FILE + ":3: warning: empty <p> tag",
                FILE + ":9: warning - Tag @link: reference not found: Away",
                "2 warnings");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("javadoc/warning");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(findings.get(0).message()).isEqualTo("2 warnings of javadoc, the first: empty <p> tag");
        assertThat(findings.get(0).line()).hasValue(3);
    }

    @Test
    void tellsErrorsWithoutAPlace() {
        assertThat(of(true, "error: No public or protected classes found to document.", "1 error"))
                .extracting(Finding::message)
                .containsExactly("No public or protected classes found to document.");
        assertThat(of(true, "javadoc: error - invalid flag: -Xyz"))
                .extracting(Finding::message)
                .containsExactly("invalid flag: -Xyz");
    }

    @Test
    void tellsAFailureThatIsNotUnderstood() {
        assertThat(of(true, "Unable to find javadoc command"))
                .extracting(Finding::message, Finding::file)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "javadoc failed: Unable to find javadoc command", Optional.empty()));
        assertThat(of(true)).extracting(Finding::message).containsExactly("javadoc failed: it did not say why");
    }

    @Test
    void isSilentWithoutProblems() {
        assertThat(of(false)).isEmpty();
        assertThat(of(false, "Source files encoding has not been set, using platform encoding UTF-8"))
                .isEmpty();
    }

    @Test
    void boundsWhatManyErrorsTell() {
        String[] many = IntStream.rangeClosed(1, 150)
                .mapToObj(line -> FILE + ":" + line + ": error: " + "x".repeat(2000))
                .toArray(String[]::new);
        List<Finding> findings = of(true, many);
        assertThat(findings).hasSize(JavadocProblems.MAX_ERRORS + 1);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(501));
        assertThat(findings.get(JavadocProblems.MAX_ERRORS).message()).isEqualTo("130 more errors of javadoc.");
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(of(true, FILE + ":1: error: bad \u001b[31m word").get(0).message())
                .doesNotContain("\u001b");
    }

    private static List<Finding> of(boolean failed, String... lines) {
        return JavadocProblems.of("lib", ROOT, List.of(lines), failed);
    }
}
