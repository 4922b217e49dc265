package io.github.cimaven.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.Severity;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Tile;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures at the top: one for each section that has one. */
final class Tiles {
    private Tiles() {}

    static List<Tile> of(ReportInput input, List<Section> sections) {
        RunRecord run = input.run();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile("Time", time(run), "timeline"));
        tiles.add(modules(run));
        int broken = run.tests().failed() + run.tests().errors();
        tiles.add(new Tile(
                "Tests",
                toned(
                                String.valueOf(run.tests().run()),
                                broken == 0 ? Tone.PLAIN : run.success() ? Tone.WARN : Tone.BAD)
                        .with(broken == 0 ? "none failed" : broken + " failed"),
                "tests"));
        run.coverage()
                .ifPresent(coverage -> tiles.add(new Tile(
                        "Coverage",
                        Cell.of(coverage.lines().shown())
                                .with(CoverageSection.change(coverage).orElse("of all lines")),
                        "coverage")));
        boolean errors = run.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        tiles.add(new Tile(
                "Findings",
                toned(String.valueOf(run.findings().size()), errors ? Tone.BAD : Tone.PLAIN)
                        .with(FindingsSection.lead(run.findings())),
                "findings"));
        input.audit().ifPresent(audit -> tiles.add(audit(audit)));
        run.publication().ifPresent(publication -> tiles.add(publication(publication)));
        Set<String> there = sections.stream().map(Section::id).collect(Collectors.toSet());
        return tiles.stream().filter(tile -> there.contains(tile.section())).toList();
    }

    /** As in {@code 1 failure, 1 skipped}. */
    private static Tile modules(RunRecord run) {
        Map<String, Long> broken = run.modules().stream()
                .map(ModuleFacts::status)
                .filter(status -> !status.equals("success"))
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
        String words = broken.entrySet().stream()
                .map(status -> status.getValue() + " " + status.getKey())
                .collect(Collectors.joining(", "));
        return new Tile(
                "Modules",
                toned(String.valueOf(run.modules().size()), broken.isEmpty() ? Tone.PLAIN : Tone.BAD)
                        .with(broken.isEmpty() ? "all built" : words),
                "timeline");
    }

    private static Cell time(RunRecord run) {
        return run.deadline()
                .map(deadline -> Cell.of(Figures.clock(run.duration()))
                        .with("of " + Figures.clock(deadline.limit()))
                        .share(deadline.used().toMillis(), deadline.limit().toMillis()))
                .orElse(Cell.of(Figures.clock(run.duration())));
    }

    private static Tile audit(JsonObject audit) {
        String verdict = Members.text(audit, "verdict");
        return new Tile(
                "Audit",
                toned(verdict, Words.status(verdict).tone())
                        .with(Figures.count(
                                Members.list(audit, "vulnerabilities").size(), "known problem")),
                "audit");
    }

    private static Tile publication(JsonElement publication) {
        String result = Members.text(publication, "result");
        return new Tile(
                "Publication",
                toned(result, Words.status(result).tone())
                        .with(Figures.count(
                                Members.list(publication, "channels").size(), "channel")),
                "publication");
    }

    private static Cell toned(String text, Tone tone) {
        Cell plain = Cell.of(text);
        return new Cell(text, plain.kind(), tone, "", plain.link(), -1);
    }
}
