package io.github.cimaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import io.github.cimaven.lint.Violation.Place;
import io.github.cimaven.lint.Violation.ViolatedRule;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintFindingsTest {
    private static final Violation VIOLATION = new Violation(
            new ViolatedRule("EqualsNull", "Error Prone", "Why", 1, "https://example.com/"),
            "It is never null.",
            "/root/a/A.java",
            new Place(3, 5, 4, 7));
    private static final LintReport REPORT =
            new LintReport(List.of(VIOLATION), List.of(new Unread("/root/a/B.java", "it is broken")));

    @Test
    void haveRuleModuleFileAndLine() {
        List<Finding> findings = LintFindings.of(relative(REPORT), Severity.ERROR, "lib");
        Finding bug = findings.get(0);
        assertThat(bug.rule()).isEqualTo("lint/EqualsNull");
        assertThat(bug.severity()).isEqualTo(Severity.ERROR);
        assertThat(bug.module()).hasValue("lib");
        assertThat(bug.file()).hasValue("a/A.java");
        assertThat(bug.line()).hasValue(3);
        assertThat(bug.fix()).hasValue("See https://example.com/");
        Finding unread = findings.get(1);
        assertThat(unread.rule()).isEqualTo("lint/not-read");
        assertThat(unread.severity()).isEqualTo(Severity.NOTE);
        assertThat(unread.message()).isEqualTo("Lint could not look at this file: it is broken.");
    }

    @Test
    void areOneLineEachWithNothingThatATerminalObeys() {
        Violation hostile =
                new Violation(VIOLATION.rule(), "A\n::error::\u001b[31m", "a\u202eA.java", VIOLATION.place());
        Finding finding = LintFindings.of(new LintReport(List.of(hostile), List.of()), Severity.WARNING, "lib")
                .get(0);
        assertThat(LintText.line(finding))
                .isEqualTo("a\\u202eA.java:3: A\\u000a::error::\\u001b[31m [lint/EqualsNull]");
    }

    @Test
    void aFailureCountsThemAndSaysWhatToType() {
        List<Finding> findings = LintFindings.of(new LintReport(List.of(VIOLATION), List.of()), Severity.ERROR, "lib");
        assertThat(LintText.failure(findings))
                .isEqualTo("ci:lint found 1 bug:\n  /root/a/A.java:3: It is never null. [lint/EqualsNull]"
                        + "\n  -> Correct them. To record them only: -Dci.lint.fail=false");
    }

    @Test
    void whatWasNotDoneIsAWarning() {
        Finding finding = LintFindings.notDone("There is no base.", Severity.WARNING);
        assertThat(finding.rule()).isEqualTo("lint/not-done");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("Lint was not done. There is no base.");
    }

    @Test
    void aReportCrossesFromModuleToModuleAsText() {
        assertThat(Json.read(Json.text(REPORT), LintReport.class)).isEqualTo(REPORT);
        assertThat(LintReport.together(List.of(REPORT, LintReport.NOTHING, REPORT))
                        .violations())
                .containsExactly(VIOLATION, VIOLATION);
    }

    private static LintReport relative(LintReport report) {
        return report.relativeTo(file -> Path.of("/root").relativize(file).toString());
    }
}
