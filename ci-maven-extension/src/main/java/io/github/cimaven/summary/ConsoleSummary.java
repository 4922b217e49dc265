package io.github.cimaven.summary;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.text.ConsoleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The end of a run on the console. */
public final class ConsoleSummary {
    /** Characters of a line at most: less than 120 with Maven's {@code [WARNING] } before it, and one more for {@link ConsoleText#line}. */
    static final int WIDTH = 108;

    private static final int MAX_CELL = 300;
    /** Characters of a cell that is not broken. */
    private static final int NARROW = 22;
    /** What the table puts around a cell. */
    private static final int PADDING = 2;
    /** The table breaks words that are too long by chars, and may leave half of an emoji at either side. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("[\\ud800-\\udfff]");

    private ConsoleSummary() {}

    /** @param folder as it is to be shown */
    public static List<String> lines(RunRecord run, CiFolder folder) {
        Sections sections = new Sections(run);
        List<String> lines = new ArrayList<>();
        lines.add("CI lane " + ConsoleText.of(run.lane().id(), MAX_CELL) + ": " + new Headline(run).result());
        lines.addAll(table(List.of(), facts(run)));
        Stream.of(
                        sections.slowestGoals(),
                        sections.failures(),
                        sections.failingTests(),
                        sections.findings(),
                        sections.warnings(),
                        sections.artifacts(),
                        Sections.files(folder))
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

    private static List<String> table(List<String> header, List<List<String>> rows) {
        Column[] columns = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> column(header.isEmpty() ? null : header.get(column), width(rows, column)))
                .toArray(Column[]::new);
        String[][] cells = rows.stream()
                .map(row ->
                        row.stream().map(cell -> ConsoleText.of(cell, MAX_CELL)).toArray(String[]::new))
                .toArray(String[][]::new);
        return AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .maxTableWidth(WIDTH)
                .data(columns, cells)
                .asString()
                .lines()
                .toList();
    }

    /** A short cell keeps to one line, so that only long ones are broken to make the table fit. */
    private static int width(List<List<String>> rows, int column) {
        return Math.min(
                        NARROW,
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0))
                + PADDING;
    }

    private static Column column(String header, int minWidth) {
        return new Column()
                .header(header)
                .minWidth(minWidth)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(WIDTH, OverflowBehaviour.NEWLINE);
    }

    /** Wrapping may put at a line's start what stood inside one. */
    private static String finished(String line) {
        return ConsoleText.line(HALF_CHARACTER.matcher(line.stripTrailing()).replaceAll("?"));
    }
}
