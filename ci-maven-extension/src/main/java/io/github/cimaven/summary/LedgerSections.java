package io.github.cimaven.summary;

import io.github.cimaven.record.FailingTest;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tests that need a look: what is new comes first, what was known takes little room. */
final class LedgerSections {
    private static final int KNOWN_SHOWN = 3;

    private final TestFacts tests;

    LedgerSections(RunRecord run) {
        this.tests = run.tests();
    }

    /** Some may be empty. */
    List<Section> all() {
        return List.of(
                failing("new failing test", Optional.of(TestFailure.NEW), Sections.SHORT_LIST),
                failing("failing test", Optional.empty(), Sections.SHORT_LIST),
                failing("known failing test", Optional.of(TestFailure.KNOWN), KNOWN_SHOWN),
                flaky(),
                ids(Figures.count(tests.fixed().size(), "fixed test"), tests.fixed()),
                ids("Failed in the baseline, not run now: " + tests.notRun().size(), tests.notRun()));
    }

    /** As in {@code 3 new, 2 known, 1 flaky, 4 fixed}; empty without failures, flakes and fixed tests. */
    static String counts(TestFacts tests) {
        long untold = tests.failures().stream()
                .filter(failure -> failure.status().isEmpty())
                .count();
        return Stream.of(
                        count(with(tests, TestFailure.NEW), "new"),
                        count(untold, "not told of by it"),
                        count(with(tests, TestFailure.KNOWN), "known"),
                        count(tests.flaky().size(), "flaky"),
                        count(tests.fixed().size(), "fixed"),
                        count(tests.notRun().size(), "not run"))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("no failure, new or known");
    }

    private static long with(TestFacts tests, String status) {
        return tests.failures().stream().filter(failure -> failure.is(status)).count();
    }

    private static Optional<String> count(long number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + what);
    }

    private Section failing(String noun, Optional<String> status, int shortList) {
        List<List<String>> rows = FailingTest.of(
                        tests, failure -> failure.status().equals(status))
                .stream()
                .map(failing ->
                        List.of(Sections.name(failing), failing.first().message(), Sections.where(failing.first())))
                .toList();
        return new Section(
                Figures.count(rows.size(), noun), List.of("Test", "Message", Sections.WHERE), rows, shortList);
    }

    private Section flaky() {
        return new Section(
                Figures.count(tests.flaky().size(), "flaky test") + " (failed, then passed on a re-run)",
                List.of("Test", "First message", Sections.WHERE),
                tests.flaky().stream().map(this::row).toList(),
                Sections.SHORT_LIST);
    }

    private List<String> row(FlakyTest test) {
        return List.of(
                Sections.name(test.testClass(), test.name()) + on(test.jdk()),
                test.message(),
                "module " + test.module());
    }

    /** With one JDK there is nothing to tell. */
    private String on(Optional<String> jdk) {
        return tests.jdks().size() > 1 ? jdk.map(it -> " on JDK " + it).orElse("") : "";
    }

    private Section ids(String title, List<TestId> tests) {
        return new Section(
                title,
                List.of("Test", Sections.WHERE),
                tests.stream()
                        .map(test -> List.of(
                                Sections.name(test.testClass(), test.name()) + on(test.jdk()),
                                "module " + test.module()))
                        .toList(),
                KNOWN_SHOWN);
    }
}
