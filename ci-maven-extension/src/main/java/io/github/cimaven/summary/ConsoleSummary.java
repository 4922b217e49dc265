package io.github.cimaven.summary;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.text.ConsoleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The end of a run on the console. */
public final class ConsoleSummary {
    /** Characters of a line at most: less than 120 with Maven's {@code [WARNING] } before it, and one more for {@link ConsoleText#line}. */
    static final int WIDTH = 108;

    /** Of a path the end tells most; the Markdown summary has all of it. */
    private static final int PLACE_WIDTH = 38;

    /** A column is not made narrower than this, unless it needs less or the columns would not fit. */
    private static final int MIN_WIDTH = 30;

    private static final int PADDING = 2;
    private static final int MAX_CELL = 300;

    private ConsoleSummary() {}

    /** @param folder as it is to be shown */
    public static List<String> lines(RunRecord run, CiFolder folder) {
        Sections sections = new Sections(run);
        List<String> lines = new ArrayList<>();
        lines.add("CI lane " + ConsoleText.of(run.lane().id(), MAX_CELL) + ": " + new Headline(run).result());
        lines.addAll(table(List.of(), facts(run)));
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
        lines.addAll(table(section.header(), shown));
        int more = section.rows().size() - shown.size();
        if (more > 0) {
            lines.add(" … and " + more + " more");
        }
    }

    /** The library goes by the platform's charset: what that lacks becomes ?, and so does half an emoji at a break. */
    private static List<String> table(List<String> header, List<List<String>> rows) {
        String[][] cells = rows.stream()
                .map(row ->
                        row.stream().map(cell -> ConsoleText.of(cell, MAX_CELL)).toArray(String[]::new))
                .toArray(String[][]::new);
        List<String> headers =
                header.isEmpty() ? Collections.nCopies(rows.get(0).size(), "") : header;
        int[] needed = IntStream.range(0, headers.size())
                .map(column -> needed(headers.get(column), column, cells))
                .toArray();
        int minWidth = minWidth(headers, needed);
        Column[] columns = IntStream.range(0, headers.size())
                .mapToObj(column -> column(headers.get(column), needed[column], minWidth))
                .toArray(Column[]::new);
        return AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .maxTableWidth(WIDTH)
                .data(columns, cells)
                .asString()
                .lines()
                .toList();
    }

    private static int needed(String header, int column, String[][] cells) {
        int longest =
                Arrays.stream(cells).mapToInt(row -> row[column].length()).max().orElse(0);
        return Math.max(header.length(), longest) + PADDING;
    }

    /** The library throws when the columns do not fit at their narrowest: then they share what a place leaves. */
    private static int minWidth(List<String> headers, int[] needed) {
        int sum = IntStream.range(0, needed.length)
                .map(column -> Math.min(needed[column], isPlace(headers.get(column)) ? PLACE_WIDTH : MIN_WIDTH))
                .sum();
        return sum <= WIDTH ? MIN_WIDTH : (WIDTH - PLACE_WIDTH) / (needed.length - 1);
    }

    private static boolean isPlace(String header) {
        return header.equals(Sections.WHERE);
    }

    private static Column column(String header, int needed, int minWidth) {
        boolean place = isPlace(header);
        return new Column()
                .header(header.isEmpty() ? null : header)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .minWidth(Math.min(needed, place ? PLACE_WIDTH : minWidth))
                .maxWidth(
                        place ? PLACE_WIDTH : WIDTH,
                        place ? OverflowBehaviour.ELLIPSIS_LEFT : OverflowBehaviour.NEWLINE);
    }

    /** Wrapping may put at a line's start what stood inside one. */
    private static String finished(String line) {
        return ConsoleText.line(line.stripTrailing());
    }
}
