package io.github.cimaven.report.view;

import java.util.List;

/**
 * A table with a caption.
 *
 * @param rows each with a cell for each column
 * @param total how many rows there would be without {@link #MOST_ROWS}
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows, int total) implements Part {
    /** What follows is folded away, so that a browser does not lay it out. */
    public static final int SHOWN_ROWS = 15;
    /** More rows than that nobody reads; they are in the record. */
    public static final int MOST_ROWS = 20_000;

    public Table {
        caption = Shown.of(caption);
        columns = List.copyOf(columns);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of '%s' has %d cells instead of %d.".formatted(caption, row.size(), columns.size()));
            }
        }
    }

    public static Table of(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                caption,
                columns,
                rows.stream().limit(MOST_ROWS).map(List::copyOf).toList(),
                rows.size());
    }

    public List<List<Cell>> first() {
        return rows.subList(0, Math.min(SHOWN_ROWS, rows.size()));
    }

    public List<List<Cell>> rest() {
        return rows.subList(first().size(), rows.size());
    }

    public int leftOut() {
        return total - rows.size();
    }
}
