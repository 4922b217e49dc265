package io.github.cimaven.summary;

import java.util.List;

/**
 * A table of the summary, in text that is not escaped yet.
 *
 * @param header the names of the columns; empty for none
 * @param rows one cell for each column
 * @param shortList how many rows are shown where there is little room
 */
record Section(String title, List<String> header, List<List<String>> rows, int shortList) {

    Section {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
