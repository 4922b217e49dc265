package io.github.cimaven.summary;

import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.text.ConsoleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The end of a run on the console. */
public final class ConsoleSummary {
    /** Characters of a line at most: less than 120 with Maven's {@code [WARNING] } before it, and one more for {@link ConsoleText#line}. */
    static final int WIDTH = 108;

    private static final int MAX_LANE = 300;

    private ConsoleSummary() {}

    /** @param folder as it is to be shown */
    public static List<String> lines(RunRecord run, CiFolder folder) {
        Sections sections = new Sections(run);
        List<String> lines = new ArrayList<>();
        lines.add("CI lane " + ConsoleText.of(run.lane().id(), MAX_LANE) + ": " + new Headline(run).result());
        lines.addAll(SectionTable.lines(List.of(), facts(run)));
        Stream.of(
                        List.of(sections.slowestGoals(), sections.failures()),
                        new LedgerSections(run).all(),
                        new SparkSections(run).all(),
                        List.of(
                                CoverageSection.of(run),
                                DependencySection.of(run),
                                sections.findings(),
                                sections.warnings(),
                                sections.changedModules(),
                                sections.artifacts(),
                                Sections.files(folder)))
                .flatMap(List::stream)
                .filter(section -> !section.isEmpty())
                .forEach(section -> add(lines, section));
        return lines.stream().map(ConsoleSummary::finished).toList();
    }

    private static List<List<String>> facts(RunRecord run) {
        return new Headline(run)
                .facts().entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), fact.getValue()))
                        .toList();
    }

    private static void add(List<String> lines, Section section) {
        List<List<String>> shown =
                section.rows().stream().limit(section.shortList()).toList();
        lines.add("");
        lines.add(section.title());
        lines.addAll(SectionTable.lines(section.header(), shown));
        int more = section.rows().size() - shown.size();
        if (more > 0) {
            lines.add(" ... and " + more + " more");
        }
    }

    /** Wrapping may put at a line's start what stood inside one. */
    private static String finished(String line) {
        return ConsoleText.line(line.stripTrailing());
    }
}
