package io.github.cimaven.summary;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.github.cimaven.text.ConsoleText;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A section's rows in columns of a console. */
final class SectionTable {
    /** Of a path the end tells most; the Markdown summary has all of it. */
    private static final int PLACE_WIDTH = 38;

    /** A column is not made narrower than this, unless it needs less or the columns would not fit. */
    private static final int MIN_WIDTH = 30;

    private static final int PADDING = 2;
    private static final int MAX_CELL = 300;

    /** What is wrong ends with what to type next, which is not cut off; only the hostile is longer. */
    private static final int MAX_TEXT = 2000;

    /** Findings have these at the end: a rule, a text and a place. Other tables with a place have a short text. */
    private static final int FOLDED = 3;

    private final List<String> headers;
    private final List<List<String>> rows;

    private SectionTable(List<String> headers, List<List<String>> rows) {
        this.headers = headers;
        this.rows = rows;
    }

    /**
     * @param header empty for none
     * @param rows not escaped yet
     * @return lines of at most {@link ConsoleSummary#WIDTH} characters
     */
    static List<String> lines(List<String> header, List<List<String>> rows) {
        List<String> headers =
                header.isEmpty() ? Collections.nCopies(rows.get(0).size(), "") : header;
        SectionTable table = new SectionTable(headers, shown(rows, MAX_CELL));
        return headers.size() > FOLDED && isPlace(headers.get(headers.size() - 1)) && !table.fits()
                ? folded(headers, shown(rows, MAX_TEXT)).lines()
                : table.lines();
    }

    private static List<List<String>> shown(List<List<String>> rows, int max) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> ConsoleText.of(cell, max)).toList())
                .toList();
    }

    /** The text below its rule and place: beside them it would be a narrow column of many lines. */
    private static SectionTable folded(List<String> headers, List<List<String>> rows) {
        int rule = headers.size() - FOLDED;
        return new SectionTable(
                folded(headers, headers.get(rule + 1)),
                rows.stream()
                        .map(row -> folded(row, row.get(rule) + "  " + row.get(rule + 2) + "\n" + row.get(rule + 1)))
                        .toList());
    }

    private static List<String> folded(List<String> row, String last) {
        return Stream.concat(row.stream().limit(row.size() - FOLDED), Stream.of(last))
                .toList();
    }

    private boolean fits() {
        return needed().sum() <= ConsoleSummary.WIDTH;
    }

    /** The library goes by the platform's charset: what that lacks becomes ?, and so does half an emoji at a break. */
    private List<String> lines() {
        int[] needed = needed().toArray();
        int minWidth = minWidth(needed);
        Column[] columns = IntStream.range(0, headers.size())
                .mapToObj(column -> column(headers.get(column), needed[column], minWidth))
                .toArray(Column[]::new);
        return AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .maxTableWidth(ConsoleSummary.WIDTH)
                .data(
                        columns,
                        rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new))
                .asString()
                .lines()
                .toList();
    }

    private IntStream needed() {
        return IntStream.range(0, headers.size()).map(this::needed);
    }

    private int needed(int column) {
        int longest = rows.stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(headers.get(column).length(), longest) + PADDING;
    }

    /** The library throws when the columns do not fit at their narrowest: then they share what a place leaves. */
    private int minWidth(int[] needed) {
        int sum = IntStream.range(0, needed.length)
                .map(column -> Math.min(needed[column], isPlace(headers.get(column)) ? PLACE_WIDTH : MIN_WIDTH))
                .sum();
        return sum <= ConsoleSummary.WIDTH ? MIN_WIDTH : (ConsoleSummary.WIDTH - PLACE_WIDTH) / (needed.length - 1);
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
                        place ? PLACE_WIDTH : ConsoleSummary.WIDTH,
                        place ? OverflowBehaviour.ELLIPSIS_LEFT : OverflowBehaviour.NEWLINE);
    }
}
