package io.github.cimaven.report;

import io.github.cimaven.record.FailingTest;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.TestClass;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Part;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.summary.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests that need a look, then the slowest classes. */
final class TestsSection {
    private static final Column TEST = Column.text("Test");
    private static final Column MODULE = Column.text("Module");

    private TestsSection() {}

    static Optional<Section> of(RunRecord run) {
        TestFacts tests = run.tests();
        if (tests.run() == 0 && tests.unreadable().isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        failing(tests).ifPresent(parts::add);
        table("Flaky: failed, then passed when run again", flakyColumns(), flaky(tests))
                .ifPresent(parts::add);
        table("Fixed since the baseline", List.of(TEST, MODULE), ids(tests.fixed(), tests))
                .ifPresent(parts::add);
        table("Failed in the baseline, not run now", List.of(TEST, MODULE), ids(tests.notRun(), tests))
                .ifPresent(parts::add);
        classes(tests).ifPresent(parts::add);
        return Optional.of(new Section("tests", "Tests", lead(tests), incomplete(tests), parts));
    }

    static String lead(TestFacts tests) {
        return Stream.of(
                        Optional.of(Figures.count(tests.run(), "test")),
                        count(tests.failed() + tests.errors(), "failed"),
                        count(tests.skipped(), "skipped"),
                        count(tests.flaky().size(), "flaky"),
                        count(tests.fixed().size(), "fixed"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> count(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + what);
    }

    private static Optional<String> incomplete(TestFacts tests) {
        return tests.unreadable().isEmpty()
                ? Optional.empty()
                : Optional.of("The tests of %s are not counted: %s cannot be read."
                        .formatted(
                                Figures.count(tests.unreadable().size(), "report"),
                                String.join(", ", tests.unreadable())));
    }

    /** New ones first. */
    static List<FailingTest> inOrder(TestFacts tests) {
        return FailingTest.of(tests, failure -> true).stream()
                .sorted(Comparator.comparing(failing -> failing.first().is(TestFailure.KNOWN) ? 1 : 0))
                .toList();
    }

    private static Optional<Part> failing(TestFacts tests) {
        return table(
                "Failing tests",
                List.of(Column.text("Status"), TEST, Column.text("Message"), Column.text("Where")),
                inOrder(tests).stream().map(TestsSection::row).toList());
    }

    private static List<Cell> row(FailingTest failing) {
        TestFailure first = failing.first();
        return List.of(
                Words.status(first.status().orElse("failed")),
                Words.test(first.testClass(), first.name(), failing.where().orElse("")),
                Cell.of(first.message()),
                Cell.code(Words.place(first.file(), first.line(), Optional.empty()))
                        .with(first.module()));
    }

    private static List<Column> flakyColumns() {
        return List.of(TEST, Column.text("First message"), MODULE);
    }

    private static List<List<Cell>> flaky(TestFacts tests) {
        return tests.flaky().stream().map(test -> row(test, tests)).toList();
    }

    private static List<Cell> row(FlakyTest test, TestFacts tests) {
        return List.of(
                Words.test(test.testClass(), test.name(), jdk(test.jdk(), tests)),
                Cell.of(test.message()),
                Cell.code(test.module()));
    }

    private static List<List<Cell>> ids(List<TestId> ids, TestFacts tests) {
        return ids.stream()
                .map(test -> List.of(
                        Words.test(test.testClass(), test.name(), jdk(test.jdk(), tests)), Cell.code(test.module())))
                .toList();
    }

    /** With one JDK there is nothing to tell. */
    private static String jdk(Optional<String> jdk, TestFacts tests) {
        return tests.jdks().size() > 1 ? jdk.map("JDK "::concat).orElse("") : "";
    }

    private static Optional<Part> classes(TestFacts tests) {
        List<TestClass> slowest = tests.classes().stream()
                .sorted(Comparator.comparing(TestClass::duration).reversed())
                .toList();
        long longest = slowest.isEmpty() ? 0 : slowest.get(0).duration().toMillis();
        return table(
                "Test classes, the slowest first",
                List.of(Column.text("Class"), MODULE, Column.number("Tests"), Column.number("Time")),
                slowest.stream()
                        .map(one -> List.of(
                                Words.test(one.testClass(), "", jdk(one.jdk(), tests)),
                                Cell.code(one.module()),
                                Cell.of(one.tests()),
                                Cell.of(Figures.time(one.duration()))
                                        .share(one.duration().toMillis(), longest)))
                        .toList());
    }

    private static Optional<Part> table(String caption, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(Table.of(caption, columns, rows));
    }
}
