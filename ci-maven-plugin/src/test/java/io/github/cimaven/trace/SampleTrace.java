package io.github.cimaven.trace;

import io.github.cimaven.json.Json;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import io.github.cimaven.record.RunRecordBuilder;
import io.github.cimaven.timeline.GoalExecution;
import io.github.cimaven.timeline.Outcome;
import io.github.cimaven.timeline.Period;
import io.github.cimaven.timeline.Spans;
import io.github.cimaven.timeline.Spans.GoalSpan;
import io.github.cimaven.timeline.Spans.ModuleSpan;
import io.github.cimaven.timeline.TraceEvents;
import io.github.cimaven.timeline.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A run of two modules in two threads, whose second fails in a goal that ran another. */
final class SampleTrace {
    static final Instant STARTED = Instant.parse("2026-11-30T12:00:00.123Z");
    static final Worker MAIN = new Worker(1, "main");
    private static final Worker OTHER = new Worker(7, "builder-1");

    private SampleTrace() {}

    static RunRecordBuilder run() {
        return new RunRecordBuilder(
                        "1.0.0",
                        "com.acme:shop:2.0.0",
                        new LaneFacts("ci-main", "default branch main"),
                        new MavenFacts("3.9.16", "17", List.of("verify"), 2),
                        STARTED)
                .duration(Duration.ofSeconds(9))
                .success(true)
                .environment(Json.tree(Map.of(
                        "provider", "github-actions",
                        "repository", "acme/shop",
                        "branch", "main",
                        "commit", "ee245fce2997e78e20b070323a37e3722afbb16f",
                        "buildUrl", "https://github.com/acme/shop/actions/runs/1")));
    }

    /** As a lane writes it. */
    static String timeline() {
        return Json.text(TraceEvents.of(new Spans(
                new Period(STARTED, at(9000)),
                List.of(
                        new ModuleSpan("core", MAIN, new Period(at(100), at(4000)), Outcome.SUCCESS),
                        new ModuleSpan("web", OTHER, new Period(at(4000), at(8999)), Outcome.FAILURE),
                        new ModuleSpan("dist", MAIN, new Period(at(9000), at(9000)), Outcome.SKIPPED)),
                List.of(
                        goal("core", "surefire", "test", "default-test", MAIN, 200, 3900, Outcome.SUCCESS),
                        goal("web", "site", "site", "default-cli", OTHER, 4100, 8999, Outcome.FAILURE),
                        goal("web", "surefire", "test", "default-test", OTHER, 4200, 8999, Outcome.FAILURE)),
                List.of())));
    }

    static RunRecord passed() {
        return run().build();
    }

    private static GoalSpan goal(
            String module,
            String prefix,
            String goal,
            String id,
            Worker worker,
            long start,
            long end,
            Outcome outcome) {
        return new GoalSpan(
                new GoalExecution(module, prefix, goal, id), worker, new Period(at(start), at(end)), outcome);
    }

    static Instant at(long millis) {
        return STARTED.plusMillis(millis);
    }
}
