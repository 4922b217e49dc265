package io.github.cimaven.summary;

import com.google.gson.JsonElement;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.AffectedFacts.AffectedModule;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.FailingTest;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the summary. */
final class Sections {
    static final String WHERE = "Where";
    static final int SLOWEST_GOALS = 5;
    static final int SHORT_LIST = 10;

    private final RunRecord run;

    Sections(RunRecord run) {
        this.run = run;
    }

    /** What failed the build; a passed deadline is in the headline already. */
    Section failures() {
        Optional<String> deadline = run.deadline().flatMap(RunRecord.DeadlineFacts::message);
        return section(
                "What failed the build",
                List.of("Module", "Goal", "Message"),
                run.failures().stream()
                        .filter(failure ->
                                deadline.filter(failure.message()::equals).isEmpty())
                        .map(Sections::row));
    }

    Section findings() {
        return section(
                Figures.count(run.findings().size(), "finding"),
                List.of("Severity", "Rule", "Finding", WHERE),
                AlikeFindings.of(run).stream()
                        .sorted(Comparator.comparing(alike -> alike.first().severity()))
                        .map(Sections::row));
    }

    Section warnings() {
        List<String> warnings = Stream.concat(
                        run.warnings().stream(),
                        run.tests().unreadable().stream().map(Sections::unreadable))
                .toList();
        return section(
                Figures.count(warnings.size(), "warning"),
                List.of(),
                warnings.stream().map(List::of));
    }

    /** The modules that the change touches by itself. */
    Section changedModules() {
        List<AffectedModule> changed = run.affected().stream()
                .flatMap(affected -> affected.modules().stream())
                .filter(module -> module.selection().equals(AffectedModule.CHANGED))
                .toList();
        return section(
                Figures.count(changed.size(), "changed module"),
                List.of("Module", "Why"),
                changed.stream().map(module -> List.of(module.id(), module.reason())));
    }

    Section slowestGoals() {
        return section(
                "Slowest goals",
                List.of("Goal", "Time", "Runs", "Budget"),
                run.goals().stream()
                        .sorted(Comparator.comparing(GoalFacts::duration).reversed())
                        .limit(SLOWEST_GOALS)
                        .map(Sections::row));
    }

    Section artifacts() {
        return section(
                Figures.count(run.artifacts().size(), "artifact"),
                List.of(),
                run.artifacts().stream().map(artifact -> List.of(name(artifact))));
    }

    static Section files(CiFolder folder) {
        return section(
                "Files",
                List.of(),
                Stream.of(
                        List.of(shown(folder.record()), "everything about this run"),
                        List.of(shown(folder.summary()), "this summary"),
                        List.of(shown(folder.timeline()), "what ran when; open it in ui.perfetto.dev")));
    }

    private static Section section(String title, List<String> header, Stream<List<String>> rows) {
        return new Section(title, header, rows.toList(), SHORT_LIST);
    }

    /** The class without its package, the test's name, and the JDKs when there are several. */
    static String name(FailingTest failing) {
        return name(failing.first().testClass(), failing.first().name())
                + failing.where().map(" "::concat).orElse("");
    }

    static String name(String testClass, String name) {
        String simple = testClass.substring(testClass.lastIndexOf('.') + 1);
        return name.isBlank() ? simple : simple + "." + name;
    }

    static String where(TestFailure test) {
        return place(test.file(), test.line(), Optional.of(test.module()));
    }

    private static List<String> row(Failure failure) {
        return List.of(failure.module().orElse(""), failure.goal().orElse(""), failure.message());
    }

    private static List<String> row(AlikeFindings alike) {
        Finding finding = alike.first();
        String where = place(finding.file(), finding.line(), finding.module());
        return List.of(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.rule(),
                sentences(finding),
                alike.others().map(others -> where + " " + others).orElse(where).strip());
    }

    /** What is wrong, and what to type next. */
    static String sentences(Finding finding) {
        return finding.message() + finding.fix().map(" "::concat).orElse("");
    }

    private static List<String> row(GoalFacts goal) {
        String budget = goal.budget()
                .map(limit -> Figures.time(limit) + (goal.overBudget() ? ", exceeded" : ""))
                .orElse("");
        return List.of(goal.goal(), Figures.time(goal.duration()), String.valueOf(goal.executions()), budget);
    }

    private static String place(Optional<String> file, Optional<Integer> line, Optional<String> module) {
        return file.map(path -> path + line.map(number -> ":" + number).orElse(""))
                .or(() -> module.map("module "::concat))
                .orElse("");
    }

    private static String unreadable(String report) {
        return "The test report %s cannot be read; its tests are not counted. Look at the log of its module."
                .formatted(report);
    }

    private static String name(JsonElement artifact) {
        return artifact.isJsonObject()
                ? Json.textAt(artifact.getAsJsonObject(), "file").orElse("(without a file)")
                : artifact.toString();
    }

    static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
