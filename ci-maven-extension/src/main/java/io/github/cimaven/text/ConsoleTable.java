package io.github.cimaven.text;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.Arrays;
import java.util.List;

/** A table of text for the console. Cells are to be escaped by {@link ConsoleText} first. */
public final class ConsoleTable {
    private final String[] headers;
    private final int maxCell;

    /** @param maxCell the width of a cell, in characters, after which its text is wrapped */
    public ConsoleTable(int maxCell, String... headers) {
        this.maxCell = maxCell;
        this.headers = headers.clone();
    }

    /** The table's lines; each row has a cell for each header. */
    public List<String> lines(List<List<String>> rows) {
        Column[] columns = Arrays.stream(headers)
                .map(header -> new Column()
                        .header(header)
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(maxCell))
                .toArray(Column[]::new);
        String[][] cells = rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
        return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns, cells)
                .lines()
                .toList();
    }
}
