package io.github.cimaven.report;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Facts.Fact;
import io.github.cimaven.report.view.Page;
import io.github.cimaven.report.view.Problem;
import io.github.cimaven.report.view.Section;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what the report shows, in which order: the result first, then what people look for after it. */
final class ReportPage {
    private static final int SHORT_COMMIT = 12;

    private ReportPage() {}

    static Page of(ReportInput input) {
        RunRecord run = input.run();
        CriticalPath path = CriticalPath.of(run.modules());
        Optional<TimelineData> timeline =
                input.timeline().map(events -> TimelineData.of(events, run.duration(), Set.copyOf(path.modules())));
        List<Section> sections = Stream.of(
                        TimelineSection.of(input, timeline, path),
                        TestsSection.of(run),
                        JdkSection.of(run),
                        CoverageSection.of(run),
                        FindingsSection.of(run),
                        GuardSection.of(run),
                        PublicationSection.of(run),
                        AuditSection.of(input),
                        DependencySection.of(input),
                        SparkSection.of(run),
                        Optional.of(RunSection.of(input)),
                        OriginSection.of(run))
                .flatMap(Optional::stream)
                .toList();
        Verdict verdict = Verdict.of(run);
        List<Problem> problems = Problems.of(run);
        return new Page(
                run.project(),
                run.productVersion(),
                verdict.word(),
                verdict.tone(),
                verdict.sentence(),
                facts(run),
                Tiles.of(input, sections),
                problems.stream().limit(Problems.SHOWN).toList(),
                Math.max(0, problems.size() - Problems.SHOWN),
                sections,
                timeline.filter(it -> !it.lanes().isEmpty()).map(TimelineData::json));
    }

    private static List<Fact> facts(RunRecord run) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Lane", Cell.code(run.lane().id()).with(run.lane().reason())));
        run.environmentFact("pullRequest").ifPresent(number -> facts.add(new Fact("Pull request", Cell.of(number))));
        run.environmentFact("tag")
                .or(() -> run.environmentFact("branch"))
                .ifPresent(ref -> facts.add(new Fact("Ref", Cell.code(ref))));
        run.environmentFact("commit")
                .ifPresent(commit -> facts.add(new Fact(
                        "Commit", Cell.code(commit.substring(0, Math.min(SHORT_COMMIT, commit.length()))))));
        run.environmentFact("actor").ifPresent(actor -> facts.add(new Fact("By", Cell.of(actor))));
        facts.add(new Fact(
                "Started",
                Cell.of(run.started()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", " UTC"))));
        run.environmentFact("buildUrl")
                .ifPresent(url ->
                        facts.add(new Fact("Build", Cell.of("open the log").linked(Optional.of(url)))));
        return facts;
    }
}
