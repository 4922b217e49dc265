package io.github.cimaven.summary;

import io.github.cimaven.record.FailingTest;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A passed deadline, a failing or flaky test, or a finding, as an annotation shows it.
 *
 * @param kind the rule, {@value #DEADLINE}, {@value #TEST} or {@value #FLAKE}
 * @param file relative to the root of the build
 */
record Problem(
        Severity severity, String kind, String title, String message, Optional<String> file, Optional<Integer> line) {
    static final String DEADLINE = "deadline";
    static final String TEST = "failing-test";
    static final String FLAKE = "flaky-test";

    private static final int MAX_TITLE = 200;
    private static final int MAX_MESSAGE = 1000;

    Problem {
        title = VisibleText.of(title, MAX_TITLE);
        kind = VisibleText.of(kind, MAX_TITLE);
        message = VisibleText.of(message, MAX_MESSAGE);
    }

    /** What ended the build before its time, then the failing tests, the findings, and then the flakes. */
    static List<Problem> of(RunRecord run) {
        return Stream.of(
                        run.deadline().flatMap(DeadlineFacts::message).map(Problem::passed).stream(),
                        Stream.of(
                                        Optional.of(TestFailure.NEW),
                                        Optional.<String>empty(),
                                        Optional.of(TestFailure.KNOWN))
                                .flatMap(status ->
                                        FailingTest.of(
                                                run.tests(),
                                                failure -> failure.status().equals(status))
                                                .stream())
                                .map(Problem::of),
                        run.findings().stream().map(Problem::of),
                        run.tests().flaky().stream().map(Problem::of))
                .flatMap(problems -> problems)
                .toList();
    }

    private static Problem passed(String sentence) {
        return new Problem(Severity.ERROR, DEADLINE, "Deadline exceeded", sentence, Optional.empty(), Optional.empty());
    }

    private static Problem of(FailingTest failing) {
        TestFailure test = failing.first();
        boolean known = test.is(TestFailure.KNOWN);
        String prefix =
                known ? "Known failing test " : test.is(TestFailure.NEW) ? "New failing test " : "Failing test ";
        String title = prefix + Sections.name(failing);
        String message = test.message().isBlank() ? title : test.message();
        return new Problem(known ? Severity.WARNING : Severity.ERROR, TEST, title, message, test.file(), test.line());
    }

    private static Problem of(FlakyTest test) {
        String title = "Flaky test " + Sections.name(test.testClass(), test.name());
        String message = "It failed, then passed when it was run again: " + test.message();
        return new Problem(Severity.NOTE, FLAKE, title, message, Optional.empty(), Optional.empty());
    }

    private static Problem of(Finding finding) {
        return new Problem(
                finding.severity(),
                finding.rule(),
                finding.rule(),
                Sections.sentences(finding),
                finding.file(),
                finding.line());
    }
}
