package io.github.cimaven.timeline;

import io.github.cimaven.timeline.Spans.Download;
import io.github.cimaven.timeline.Spans.GoalSpan;
import io.github.cimaven.timeline.Spans.ModuleSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Records what runs when, and in which thread. Any thread may call it at any time.
 *
 * <p>A goal may run others in a forked lifecycle, in its own thread: what runs in a thread is a stack.
 */
public final class Timeline {
    private final InstantSource clock;
    private final Instant started;
    private final Map<Worker, Deque<Running>> running = new LinkedHashMap<>();
    private final Map<String, ModuleSpan> modules = new LinkedHashMap<>();
    private final List<GoalSpan> goals = new ArrayList<>();
    private final List<Download> downloads = new ArrayList<>();

    public Timeline(InstantSource clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    /** A goal at work. */
    public record Running(GoalExecution execution, Worker worker, Instant since) {}

    public synchronized void goalStarted(Worker worker, GoalExecution execution) {
        running.computeIfAbsent(worker, key -> new ArrayDeque<>())
                .push(new Running(execution, worker, clock.instant()));
    }

    /**
     * Ends the goal, and those that it started and nobody ended. One that was not started is no news.
     *
     * @return how long it ran
     */
    public synchronized Duration goalEnded(Worker worker, GoalExecution execution, Outcome outcome) {
        Deque<Running> stack = running.getOrDefault(worker, new ArrayDeque<>());
        if (stack.stream().noneMatch(open -> open.execution().equals(execution))) {
            return Duration.ZERO;
        }
        Running ended;
        do {
            ended = stack.pop();
            goals.add(span(ended, clock.instant(), outcome));
        } while (!ended.execution().equals(execution));
        return goals.get(goals.size() - 1).period().duration();
    }

    /** Says that a goal that has ended failed after all; one that has not is no news. */
    public synchronized void goalFailedAfterAll(GoalExecution execution) {
        goals.replaceAll(goal -> goal.execution().equals(execution)
                ? new GoalSpan(execution, goal.worker(), goal.period(), Outcome.FAILURE)
                : goal);
    }

    /** Ends all goals of a thread: Maven does not tell which goal a failed module stopped at. */
    public synchronized void goalsFailed(Worker worker) {
        Deque<Running> stack = running.getOrDefault(worker, new ArrayDeque<>());
        while (!stack.isEmpty()) {
            goals.add(span(stack.pop(), clock.instant(), Outcome.FAILURE));
        }
    }

    public synchronized void moduleStarted(Worker worker, String module) {
        Instant now = clock.instant();
        modules.put(module, new ModuleSpan(module, worker, new Period(now, now), Outcome.UNFINISHED));
    }

    /** Ends the module; one that was not started is no news. */
    public synchronized void moduleEnded(String module, Outcome outcome) {
        modules.computeIfPresent(
                module,
                (id, open) -> new ModuleSpan(
                        id, open.worker(), new Period(open.period().start(), clock.instant()), outcome));
    }

    /** A module that was never started, unless it was. */
    public synchronized void moduleSkipped(Worker worker, String module) {
        if (!modules.containsKey(module)) {
            moduleStarted(worker, module);
            moduleEnded(module, Outcome.SKIPPED);
        }
    }

    /**
     * A file came over the network.
     *
     * @param repository the repository's id
     * @param start when the transfer began; it ends now
     */
    public synchronized void downloaded(Worker worker, String repository, String file, long bytes, Instant start) {
        downloads.add(new Download(repository, file, bytes, worker, new Period(start, clock.instant())));
    }

    /** The innermost goal of each thread that is at work; the one that runs for longest comes first. */
    public synchronized List<Running> running() {
        return running.values().stream()
                .flatMap(stack -> Stream.ofNullable(stack.peek()))
                .sorted(Comparator.comparing(Running::since))
                .toList();
    }

    /** Everything up to now; what is still running is {@link Outcome#UNFINISHED}. */
    public synchronized Spans spans() {
        Instant now = clock.instant();
        Stream<GoalSpan> open =
                running.values().stream().flatMap(Deque::stream).map(goal -> span(goal, now, Outcome.UNFINISHED));
        return new Spans(
                new Period(started, now),
                modules.values().stream().map(module -> upTo(now, module)).toList(),
                Stream.concat(goals.stream(), open)
                        .sorted(Comparator.comparing(span -> span.period().start()))
                        .toList(),
                downloads);
    }

    private static GoalSpan span(Running goal, Instant end, Outcome outcome) {
        return new GoalSpan(goal.execution(), goal.worker(), new Period(goal.since(), end), outcome);
    }

    private static ModuleSpan upTo(Instant now, ModuleSpan module) {
        return module.outcome() == Outcome.UNFINISHED
                ? new ModuleSpan(
                        module.module(),
                        module.worker(),
                        new Period(module.period().start(), now),
                        Outcome.UNFINISHED)
                : module;
    }
}
