package io.github.cimaven.report;

import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.RunRecord.ModuleFacts;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Timelines as Maven would leave them: each module starts when what it needs is there and a thread is free. */
final class Traces {
    private static final Map<String, Integer> GOALS = goals();

    private final Instant started;
    private final List<Instant> free = new ArrayList<>();
    private final Map<String, Instant> ends = new HashMap<>();
    private final List<ModuleSpan> modules = new ArrayList<>();
    private final List<GoalSpan> goals = new ArrayList<>();

    private Traces(Instant started, int threads) {
        this.started = started;
        for (int i = 0; i < threads; i++) {
            free.add(started.plusMillis(900));
        }
    }

    /** Goals with the share of their module's time, in percent. */
    private static Map<String, Integer> goals() {
        Map<String, Integer> goals = new LinkedHashMap<>();
        goals.put("enforcer:enforce", 2);
        goals.put("resources:resources", 1);
        goals.put("compiler:compile", 22);
        goals.put("resources:testResources", 1);
        goals.put("compiler:testCompile", 13);
        goals.put("surefire:test", 41);
        goals.put("jar:jar", 4);
        goals.put("source:jar-no-fork", 2);
        goals.put("ci:lint", 5);
        goals.put("ci:check", 3);
        goals.put("ci:smoke", 6);
        return goals;
    }

    static JsonObject of(Instant started, int threads, List<ModuleFacts> modules) {
        Traces traces = new Traces(started, threads);
        modules.stream().filter(module -> !module.status().equals("skipped")).forEach(traces::add);
        Instant end =
                traces.ends.values().stream().max(Comparator.naturalOrder()).orElse(started);
        Spans spans = new Spans(new Period(started, end), traces.modules, traces.goals, List.of());
        return Json.tree(TraceEvents.of(spans)).getAsJsonObject();
    }

    private void add(ModuleFacts module) {
        Instant ready = module.needs().stream()
                .map(id -> ends.getOrDefault(id, started))
                .max(Comparator.naturalOrder())
                .orElse(started);
        int thread = 0;
        for (int i = 1; i < free.size(); i++) {
            if (free.get(i).isBefore(free.get(thread))) {
                thread = i;
            }
        }
        Instant start = free.get(thread).isAfter(ready) ? free.get(thread) : ready;
        Instant end = start.plus(module.duration());
        Worker worker = new Worker(thread + 1L, free.size() == 1 ? "main" : "mvn-builder-thread-" + (thread + 1));
        modules.add(new ModuleSpan(module.id(), worker, new Period(start, end), outcome(module)));
        Instant at = start;
        for (Map.Entry<String, Integer> goal : GOALS.entrySet()) {
            Duration time = module.duration().multipliedBy(goal.getValue()).dividedBy(100);
            boolean last = !module.status().equals("success") && goal.getKey().equals("surefire:test");
            int colon = goal.getKey().indexOf(':');
            String name = goal.getKey().substring(colon + 1);
            goals.add(new GoalSpan(
                    new GoalExecution(module.id(), goal.getKey().substring(0, colon), name, "default-" + name),
                    worker,
                    new Period(at, last ? end : at.plus(time)),
                    last ? outcome(module) : Outcome.SUCCESS));
            at = at.plus(time);
            if (last) {
                break;
            }
        }
        ends.put(module.id(), end);
        free.set(thread, end);
    }

    private static Outcome outcome(ModuleFacts module) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.id().equals(module.status())) {
                return outcome;
            }
        }
        throw new IllegalArgumentException(module.status());
    }
}
