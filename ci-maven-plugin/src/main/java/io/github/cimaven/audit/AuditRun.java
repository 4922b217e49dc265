package io.github.cimaven.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks engines, or takes what they said before.
 *
 * @param log takes a sentence about what is going on
 */
public record AuditRun(ReportCache cache, Consumer<String> log) {

    /** @return one report for each engine; one that failed is incomplete */
    public List<EngineReport> ask(List<AuditEngine> engines, List<Component> components) {
        List<EngineReport> reports = new ArrayList<>();
        for (AuditEngine engine : engines) {
            reports.add(ask(engine, components));
        }
        return reports;
    }

    private EngineReport ask(AuditEngine engine, List<Component> components) {
        try {
            Optional<String> key = cache.key(engine, components);
            Optional<EngineReport> kept = key.flatMap(name -> cache.get(name, engine.attachment()));
            if (kept.isPresent()) {
                log.accept(
                        engine.name() + ": nothing has changed since an earlier build of today; its answer is taken.");
                return kept.get();
            }
            EngineReport report = engine.audit(components);
            if (report.incomplete().isEmpty() && engine.mayBeKept()) {
                key.ifPresent(name -> cache.put(name, report, engine.attachment()));
            }
            return report;
        } catch (RuntimeException | LinkageError e) {
            // Whatever an engine does, it is not to be taken for "nothing found".
            return new EngineReport(
                    engine.name(),
                    Optional.empty(),
                    List.of(),
                    List.of("It failed with %s. Run with -X, and report it.".formatted(e)));
        }
    }
}
