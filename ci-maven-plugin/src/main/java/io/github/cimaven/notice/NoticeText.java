package io.github.cimaven.notice;

import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Occasion;
import io.github.cimaven.record.PublishedPlaces;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.Severity;
import io.github.cimaven.summary.Figures;
import io.github.cimaven.text.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a run, out of its record. */
public final class NoticeText {
    private static final int MAX_DETAILS = 10;
    private static final int MAX_LINE = 300;
    private static final int SHORT_COMMIT = 7;

    private final RunRecord run;
    private final Occasion occasion;
    private final Optional<String> author;
    private final PublishedPlaces published;

    private NoticeText(RunRecord run, Occasion occasion, Optional<String> author) {
        this.run = run;
        this.occasion = occasion;
        this.author = author;
        this.published = PublishedPlaces.of(run);
    }

    /** @param author the e-mail address of the commit's author */
    public static Notice of(RunRecord run, Occasion occasion, Optional<String> author) {
        return new NoticeText(run, occasion, author).notice();
    }

    private Notice notice() {
        return new Notice(key(), occasion, headline(), context(), fields(), details(), people(), links());
    }

    /** A release is one message, however often it is run. */
    private Optional<String> key() {
        return switch (occasion) {
            case RELEASING, RELEASED, RELEASE_FAILED ->
                Optional.of(
                        run.environmentFact("repository").map(it -> it + " ").orElse("") + run.project());
            case BROKEN, MENDED -> Optional.empty();
        };
    }

    private String headline() {
        String[] parts = run.project().split(":", -1);
        String product = parts.length == 3 ? parts[1] : run.project();
        // The version of the main lane is a SNAPSHOT of no interest.
        boolean named = parts.length == 3 && key().isPresent();
        return line(
                named ? "%s %s %s".formatted(product, parts[2], occasion.words()) : product + " " + occasion.words());
    }

    private List<String> context() {
        List<String> context = new ArrayList<>();
        run.environmentFact("repository").ifPresent(context::add);
        run.environmentFact("tag").or(() -> run.environmentFact("branch")).ifPresent(context::add);
        run.environmentFact("commit")
                .map(commit -> commit.substring(0, Math.min(SHORT_COMMIT, commit.length())))
                .ifPresent(context::add);
        run.environmentFact("actor").map("by "::concat).ifPresent(context::add);
        run.environmentFact("triggeringActor")
                .filter(again -> !run.environmentFact("actor").equals(Optional.of(again)))
                .map("run again by "::concat)
                .ifPresent(context::add);
        return context.stream().map(NoticeText::line).toList();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Lane", run.lane().id() + ": " + run.lane().reason());
        if (occasion != Occasion.RELEASING) {
            fields.put("Time", Figures.time(run.duration()));
        }
        tests(run.tests()).ifPresent(it -> fields.put("Tests", it));
        run.coverage().map(NoticeText::coverage).ifPresent(it -> fields.put("Coverage", it));
        verdict("guard/").ifPresent(it -> fields.put("Guards", it));
        verdict("audit/").ifPresent(it -> fields.put("Audit", it));
        published.places().forEach((channel, place) -> fields.put("Published: " + channel, place));
        fields.replaceAll((name, value) -> line(value));
        return fields;
    }

    private static Optional<String> tests(TestFacts tests) {
        if (tests.run() == 0) {
            return Optional.empty();
        }
        int failed = tests.failed() + tests.errors();
        return Optional.of(failed == 0 ? tests.run() + " passed" : "%d of %d failed".formatted(failed, tests.run()));
    }

    private static String coverage(CoverageFacts facts) {
        return facts.lines().shown()
                + " of lines"
                + facts.before().map(before -> ", before " + before.shown()).orElse("");
    }

    /** Only of goals that ran: what did not run has no verdict. */
    private Optional<String> verdict(String rules) {
        String goal = "ci:" + rules.substring(0, rules.length() - 1);
        if (run.goals().stream().noneMatch(it -> it.goal().equals(goal))) {
            return Optional.empty();
        }
        List<Finding> found = run.findings().stream()
                .filter(finding -> finding.rule().startsWith(rules))
                .toList();
        long errors = found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long warnings = found.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        if (errors + warnings == 0) {
            return Optional.of("passed");
        }
        return Optional.of(errors > 0 ? errors + " failed" : "passed with " + Figures.count(warnings, "warning"));
    }

    /** The reason first, then what failed first, then the failing tests. */
    private List<String> details() {
        if (!occasion.isFailure()) {
            return List.of();
        }
        List<String> all = Stream.of(
                        run.deadline().flatMap(RunRecord.DeadlineFacts::message).stream(),
                        run.failures().stream().map(NoticeText::sentence),
                        run.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(finding -> finding.rule() + ": " + finding.message()),
                        run.tests().failures().stream().map(NoticeText::sentence))
                .flatMap(lines -> lines)
                .map(NoticeText::line)
                .distinct()
                .toList();
        if (all.size() <= MAX_DETAILS) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, MAX_DETAILS));
        shown.add("and %d more".formatted(all.size() - MAX_DETAILS));
        return shown;
    }

    private static String sentence(Failure failure) {
        String where = Stream.of(failure.module(), failure.goal())
                .flatMap(Optional::stream)
                .reduce((module, goal) -> module + ", " + goal)
                .map(it -> it + ": ")
                .orElse("");
        return where + failure.message().lines().findFirst().orElse("");
    }

    private static String sentence(TestFailure test) {
        String name = test.testClass() + (test.name().isBlank() ? "" : "." + test.name());
        return "Test " + name + ": " + test.message().lines().findFirst().orElse("");
    }

    private List<String> people() {
        return Stream.of(run.environmentFact("triggeringActor"), run.environmentFact("actor"), author)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        run.environmentFact("buildUrl").ifPresent(url -> links.put("Build", url));
        links.putAll(published.links());
        return links;
    }

    private static String line(String text) {
        return VisibleText.of(text, MAX_LINE);
    }
}
