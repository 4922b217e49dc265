package io.github.cimaven.report;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.Severity;
import io.github.cimaven.report.view.Problem;
import io.github.cimaven.report.view.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to look at first: what failed the build, then failing tests that are not known, then errors. */
final class Problems {
    static final int SHOWN = 10;

    private Problems() {}

    static List<Problem> of(RunRecord run) {
        Optional<String> deadline = run.deadline().flatMap(DeadlineFacts::message);
        List<Problem> problems = new ArrayList<>();
        run.failures().stream()
                // It is the verdict's sentence.
                .filter(failure -> deadline.filter(failure.message()::equals).isEmpty())
                .map(Problems::failure)
                .forEach(problems::add);
        TestsSection.inOrder(run.tests()).stream()
                .filter(failing -> !failing.first().is(TestFailure.KNOWN))
                .map(failing -> new Problem(
                        failing.first().is(TestFailure.NEW) ? "New failing test" : "Failing test",
                        Tone.BAD,
                        Words.test(failing),
                        failing.first().message(),
                        Words.place(
                                        failing.first().file(),
                                        failing.first().line(),
                                        Optional.of(failing.first().module()))
                                + failing.where().map(" "::concat).orElse("")))
                .forEach(problems::add);
        run.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Problems::finding)
                .forEach(problems::add);
        return problems;
    }

    private static Problem failure(Failure failure) {
        return new Problem(
                "Failed",
                Tone.BAD,
                Stream.of(failure.module(), failure.goal())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                failure.message(),
                "");
    }

    private static Problem finding(Finding finding) {
        return new Problem(
                "Error",
                Tone.BAD,
                finding.rule(),
                finding.message() + finding.fix().map(" "::concat).orElse(""),
                Words.place(finding));
    }
}
