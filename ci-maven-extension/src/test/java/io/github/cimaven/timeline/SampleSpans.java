package io.github.cimaven.timeline;

import io.github.cimaven.timeline.Spans.Download;
import io.github.cimaven.timeline.Spans.GoalSpan;
import io.github.cimaven.timeline.Spans.ModuleSpan;
import java.time.Instant;
import java.util.List;

/** A small timeline, for tests. */
final class SampleSpans {
    static final Instant START = Instant.parse("2026-11-23T05:00:00Z");
    static final Worker MAIN = new Worker(1, "main");
    static final Worker BUILDER = new Worker(21, "mvn-builder-1");

    private SampleSpans() {}

    static Spans spans() {
        return new Spans(
                millis(0, 9000),
                List.of(
                        new ModuleSpan("core", MAIN, millis(10, 3000), Outcome.SUCCESS),
                        new ModuleSpan("web", BUILDER, millis(3000, 9000), Outcome.UNFINISHED)),
                List.of(
                        goal("core", "surefire", "test", MAIN, millis(20, 2020), Outcome.SUCCESS),
                        goal("core", "jar", "jar", MAIN, millis(2020, 2520), Outcome.SUCCESS),
                        goal("web", "surefire", "test", BUILDER, millis(3000, 9000), Outcome.UNFINISHED)),
                List.of(
                        new Download("snapshots", "b.pom", 5, MAIN, millis(15, 16)),
                        new Download("central", "a.jar", 1000, BUILDER, millis(3100, 3200)),
                        new Download("central", "a.pom", 10, BUILDER, millis(3000, 3100))));
    }

    private static GoalSpan goal(
            String module, String prefix, String goal, Worker worker, Period period, Outcome outcome) {
        return new GoalSpan(new GoalExecution(module, prefix, goal, "default-" + goal), worker, period, outcome);
    }

    private static Period millis(long start, long end) {
        return new Period(START.plusMillis(start), START.plusMillis(end));
    }
}
