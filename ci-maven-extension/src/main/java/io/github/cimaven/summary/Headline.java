package io.github.cimaven.summary;

import io.github.cimaven.record.AffectedFacts;
import io.github.cimaven.record.AffectedFacts.AffectedModule;
import io.github.cimaven.record.ParallelFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.TestFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few facts that say how a run went. */
final class Headline {
    private static final int CHAIN_SHOWN = 4;
    /** Threads have their own cost: less than a tenth is not worth it. */
    private static final int LEAST_SHARE = 10;

    private final RunRecord run;

    Headline(RunRecord run) {
        this.run = run;
    }

    /** As in {@code succeeded in 3:40 of 5:00}. */
    String result() {
        String time = Figures.clock(run.duration());
        Optional<String> limit = run.deadline().map(deadline -> Figures.clock(deadline.limit()));
        if (limit.isPresent() && deadlineMessage().isPresent()) {
            return "stopped by the deadline of %s after %s".formatted(limit.get(), time);
        }
        return (run.success() ? "succeeded in " : "failed after ")
                + time
                + limit.map(" of "::concat).orElse("");
    }

    /** From a fact's name to the fact. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Lane", run.lane().id() + ": " + run.lane().reason());
        deadlineMessage().ifPresent(message -> facts.put("Deadline", message));
        run.affected().ifPresent(affected -> facts.put("Affected", affected(affected)));
        if (!run.modules().isEmpty()) {
            facts.put("Modules", modules(run.modules()));
        }
        facts.put("Tests", tests(run.tests()));
        run.baseline()
                .ifPresent(base ->
                        facts.put("Baseline", LedgerSections.counts(run.tests()) + "; compared with " + base.source()));
        CoverageSection.fact(run).ifPresent(fact -> facts.put("Coverage", fact));
        new SparkSections(run).fact().ifPresent(fact -> facts.put("Spark", fact));
        DependencySection.fact(run).ifPresent(fact -> facts.put("Dependencies", fact));
        run.parallel()
                .filter(it -> it.chain().size() < run.modules().size())
                .ifPresent(it -> facts.put("Threads", threads(it)));
        run.estimate().ifPresent(estimate -> facts.put("Estimate", Expectation.end(estimate)));
        return facts;
    }

    /** The first and the last of a long chain tell enough. */
    private static String threads(ParallelFacts parallel) {
        String chain = parallel.chain().size() <= CHAIN_SHOWN
                ? String.join(" -> ", parallel.chain())
                : parallel.chain().get(0) + " -> ... -> "
                        + parallel.chain().get(parallel.chain().size() - 1);
        String times = "the modules took %s, their longest chain %s (%s)"
                .formatted(Figures.clock(parallel.total()), Figures.clock(parallel.longestChain()), chain);
        boolean worth = parallel.saving().multipliedBy(LEAST_SHARE).compareTo(parallel.total()) >= 0;
        return worth
                ? "%s: -T%d saves %s at most".formatted(times, parallel.processors(), Figures.clock(parallel.saving()))
                : times + ": -T would not help on " + Figures.count(parallel.processors(), "processor");
    }

    private Optional<String> deadlineMessage() {
        return run.deadline().flatMap(RunRecord.DeadlineFacts::message);
    }

    private static String modules(List<ModuleFacts> modules) {
        Map<String, Long> byStatus = modules.stream()
                .collect(Collectors.groupingBy(ModuleFacts::status, TreeMap::new, Collectors.counting()));
        return modules.size()
                + byStatus.entrySet().stream()
                        .map(status -> status.getValue() + " " + status.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String affected(AffectedFacts affected) {
        String part = "%d of %s".formatted(affected.built(), Figures.count(affected.total(), "module"));
        if (affected.everything().isPresent()) {
            return part + ": " + affected.everything().get();
        }
        Map<String, Long> bySelection = affected.modules().stream()
                .collect(Collectors.groupingBy(AffectedModule::selection, TreeMap::new, Collectors.counting()));
        return part
                + bySelection.entrySet().stream()
                        .map(selection -> selection.getValue() + " " + selection.getKey())
                        .collect(Collectors.joining(", ", ": ", ""))
                + (bySelection.containsKey(AffectedModule.CHANGED) ? "" : "; the change touches none");
    }

    private String tests(TestFacts tests) {
        if (tests.run() == 0) {
            return "none ran";
        }
        String counts = Stream.of(
                        count(tests.failed(), "failed"),
                        count(tests.errors(), "in error"),
                        count(tests.skipped(), "skipped"),
                        count(tests.flaky().size(), "flaky"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        boolean recorded = run.success() && tests.failed() + tests.errors() > 0;
        return tests.run() + " run" + counts + jdks(tests) + (recorded ? "; recorded, they do not fail this lane" : "");
    }

    /** As in {@code ; on JDK 17.0.15: 12, on JDK 25.0.1: 12, 1 failed}; empty with one JDK. */
    private static String jdks(TestFacts tests) {
        return tests.jdks().size() < 2
                ? ""
                : tests.jdks().stream()
                        .map(jdk -> "on JDK " + jdk.version() + ": " + jdk.run()
                                + count(jdk.failed() + jdk.errors(), "failed").orElse(""))
                        .collect(Collectors.joining(", ", "; ", ""));
    }

    private static Optional<String> count(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(", " + number + " " + what);
    }
}
