package io.github.cimaven.coverage;

import io.github.cimaven.record.CoverageFacts.Lines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The lines of a module; what one of several reports tells as covered is covered. */
final class CoveredLines {
    private final Map<String, BitSet> all = new HashMap<>();
    private final Map<String, BitSet> covered = new HashMap<>();

    /**
     * @param source the source file with its package
     * @param line from 1
     */
    void add(String source, int line, boolean isCovered) {
        all.computeIfAbsent(source, key -> new BitSet()).set(line);
        if (isCovered) {
            covered.computeIfAbsent(source, key -> new BitSet()).set(line);
        }
    }

    void add(CoveredLines other) {
        other.all.forEach((source, lines) ->
                all.computeIfAbsent(source, key -> new BitSet()).or(lines));
        other.covered.forEach((source, lines) ->
                covered.computeIfAbsent(source, key -> new BitSet()).or(lines));
    }

    Lines count() {
        return new Lines(sum(covered), sum(all));
    }

    private static int sum(Map<String, BitSet> lines) {
        return lines.values().stream().mapToInt(BitSet::cardinality).sum();
    }
}
