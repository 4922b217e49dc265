package io.github.cimaven.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts bars into as few rows as they need so that none covers another: a goal that runs others lies above them. */
final class Rows {
    private final List<Double> ends = new ArrayList<>();

    private Rows() {}

    /**
     * @param bar what is placed
     * @param row from 0
     */
    record Placed(Bar bar, int row) {}

    static List<Placed> of(List<Bar> bars) {
        Rows rows = new Rows();
        return bars.stream()
                .sorted(Comparator.comparingDouble(Bar::start)
                        .thenComparing(Comparator.comparingDouble(Bar::duration).reversed()))
                .map(bar -> new Placed(bar, rows.place(bar)))
                .toList();
    }

    private int place(Bar bar) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= bar.start()) {
                ends.set(row, bar.end());
                return row;
            }
        }
        ends.add(bar.end());
        return ends.size() - 1;
    }
}
