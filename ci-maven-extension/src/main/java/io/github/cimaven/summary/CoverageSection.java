package io.github.cimaven.summary;

import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.record.RunRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of the code the tests ran, the module with the least first. */
final class CoverageSection {
    private CoverageSection() {}

    static Section of(RunRecord run) {
        return new Section(
                "Coverage of lines",
                List.of("Module", "Covered", "Lines", "Not covered"),
                run.coverage().map(CoverageFacts::modules).orElse(List.of()).stream()
                        .sorted(Comparator.comparing(module -> module.lines().percent()))
                        .map(CoverageSection::row)
                        .toList(),
                Sections.SHORT_LIST);
    }

    private static List<String> row(ModuleLines module) {
        Lines lines = module.lines();
        return List.of(
                module.module(),
                lines.shown(),
                String.valueOf(lines.total()),
                String.valueOf(lines.total() - lines.covered()));
    }

    /** As in {@code 83.3 % of 1200 lines in 2 modules, 0.4 more than in the baseline}. */
    static Optional<String> fact(RunRecord run) {
        return run.coverage().map(CoverageSection::fact);
    }

    private static String fact(CoverageFacts coverage) {
        return "%s of %s in %s%s%s%s"
                .formatted(
                        coverage.lines().shown(),
                        Figures.count(coverage.lines().total(), "line"),
                        Figures.count(coverage.modules().size(), "module"),
                        coverage.before()
                                .map(before -> change(coverage.lines(), before))
                                .orElse(""),
                        more(coverage.unmeasured().size(), "module", "not measured"),
                        more(coverage.unreadable().size(), "report", "that cannot be read"));
    }

    private static String change(Lines now, Lines before) {
        double points = now.percent() - before.percent();
        String size = String.format(Locale.ROOT, "%.1f", Math.abs(points));
        return size.equals("0.0")
                ? ", as in the baseline"
                : ", %s points %s than in the baseline".formatted(size, points > 0 ? "more" : "less");
    }

    private static String more(int number, String noun, String what) {
        return number == 0 ? "" : "; " + Figures.count(number, noun) + " " + what;
    }
}
