package io.github.cimaven.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of the code the tests ran.
 *
 * @param lines of all modules that were measured
 * @param modules those that were measured, in the order of the build
 * @param unmeasured modules with classes and without a report: they count nothing
 * @param unreadable reports that are no XML of JaCoCo, relative to the root of the build
 * @param before the lines of the baseline
 */
public record CoverageFacts(
        Lines lines,
        List<ModuleLines> modules,
        List<String> unmeasured,
        List<String> unreadable,
        Optional<Lines> before) {

    public CoverageFacts {
        modules = List.copyOf(modules);
        unmeasured = List.copyOf(unmeasured);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Lines that have instructions.
     *
     * @param covered those of which at least one instruction ran
     */
    public record Lines(int covered, int total) {

        public Lines plus(Lines other) {
            return new Lines(covered + other.covered, total + other.total);
        }

        /** From 0 to 100; of no line, all are covered. */
        public double percent() {
            return total == 0 ? 100 : 100.0 * covered / total;
        }

        /** As in {@code 83.3 %}; never rounded up to what is not reached. */
        public String shown() {
            return String.format(Locale.ROOT, "%.1f %%", Math.floor(percent() * 10) / 10);
        }
    }

    /** @param module the {@code artifactId} */
    public record ModuleLines(String module, Lines lines) {}

    /** The same, compared with the baseline's. */
    public CoverageFacts since(Optional<CoverageFacts> baseline) {
        return new CoverageFacts(lines, modules, unmeasured, unreadable, baseline.map(CoverageFacts::lines));
    }
}
