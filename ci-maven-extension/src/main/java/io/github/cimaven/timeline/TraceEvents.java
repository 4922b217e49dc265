package io.github.cimaven.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A timeline in the Trace Event Format, in its form of a JSON object: ui.perfetto.dev and chrome://tracing open it.
 *
 * @param displayTimeUnit how viewers show times
 * @param otherData what viewers show as facts about the whole
 * @see <a href="https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU">Trace Event Format</a>
 */
public record TraceEvents(List<Event> traceEvents, String displayTimeUnit, Map<String, Object> otherData) {
    /** Maven is the one process; its real id says nothing once it is gone. */
    private static final int PROCESS = 1;

    public TraceEvents {
        traceEvents = List.copyOf(traceEvents);
        otherData = sorted(otherData);
    }

    /**
     * @param ph the phase: {@code X} complete event, {@code M} metadata event
     * @param ts the start in microseconds since the start of the run
     * @param dur the duration in microseconds
     */
    public record Event(
            String name,
            Optional<String> cat,
            String ph,
            Optional<Long> ts,
            Optional<Long> dur,
            int pid,
            long tid,
            Map<String, Object> args) {
        public Event {
            args = sorted(args);
        }
    }

    public static TraceEvents of(Spans spans) {
        Instant start = spans.period().start();
        Stream<Event> names = workers(spans).map(worker -> metadata("thread_name", worker.id(), worker.name()));
        Stream<Event> complete = Stream.of(modules(spans, start), goals(spans, start), downloads(spans, start))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(event -> event.ts().orElseThrow()));
        return new TraceEvents(
                Stream.of(Stream.of(metadata("process_name", 0, "Maven")), names, complete)
                        .flatMap(events -> events)
                        .toList(),
                "ms",
                Map.of("started", start.toString()));
    }

    private static Stream<Worker> workers(Spans spans) {
        return Stream.of(
                        spans.modules().stream().map(Spans.ModuleSpan::worker),
                        spans.goals().stream().map(Spans.GoalSpan::worker),
                        spans.downloads().stream().map(Spans.Download::worker))
                .flatMap(workers -> workers)
                .distinct()
                .sorted(Comparator.comparing(Worker::id));
    }

    private static Stream<Event> modules(Spans spans, Instant start) {
        return spans.modules().stream()
                .map(span -> complete(
                        span.module(),
                        "module",
                        start,
                        span.period(),
                        span.worker(),
                        Map.of("outcome", span.outcome().id())));
    }

    private static Stream<Event> goals(Spans spans, Instant start) {
        return spans.goals().stream()
                .map(span -> complete(
                        span.execution().name(),
                        "goal",
                        start,
                        span.period(),
                        span.worker(),
                        Map.of(
                                "module", span.execution().module(),
                                "execution", span.execution().executionId(),
                                "outcome", span.outcome().id())));
    }

    private static Stream<Event> downloads(Spans spans, Instant start) {
        return spans.downloads().stream()
                .map(span -> complete(
                        span.file(),
                        "download",
                        start,
                        span.period(),
                        span.worker(),
                        Map.of("repository", span.repository(), "bytes", span.bytes())));
    }

    private static Event complete(
            String name, String category, Instant start, Period period, Worker worker, Map<String, Object> args) {
        return new Event(
                name,
                Optional.of(category),
                "X",
                Optional.of(ChronoUnit.MICROS.between(start, period.start())),
                Optional.of(micros(period.duration())),
                PROCESS,
                worker.id(),
                args);
    }

    private static Event metadata(String name, long thread, String value) {
        return new Event(
                name,
                Optional.empty(),
                "M",
                Optional.empty(),
                Optional.empty(),
                PROCESS,
                thread,
                Map.of("name", value));
    }

    /** The same run gives the same file. */
    private static Map<String, Object> sorted(Map<String, Object> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }
}
