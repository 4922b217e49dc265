package io.github.cimaven.trace;

import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code timeline.json} says of modules and goals, each in the order of {@link Bar#ORDER}.
 *
 * @param threads from their ids to their names
 */
record RunTimeline(Map<Long, String> threads, List<Bar> modules, List<Bar> goals) {

    /** @throws IOException when the text is no timeline; the message says why */
    static RunTimeline of(String json) throws IOException {
        JsonNode timeline = JsonNode.object(json);
        Instant started = started(timeline);
        List<JsonNode> events = timeline.elements("traceEvents");
        Map<Long, String> threads = new TreeMap<>();
        events.stream()
                .filter(event -> event.text("name").equals(Optional.of("thread_name")))
                .forEach(event -> threads.put(number(event, "tid"), text(event.at("args"), "name")));
        return new RunTimeline(threads, bars(events, "module", started), bars(events, "goal", started));
    }

    private static Instant started(JsonNode timeline) throws IOException {
        String text = text(timeline.at("otherData"), "started");
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IOException("it does not say when the run started", e);
        }
    }

    private static List<Bar> bars(List<JsonNode> events, String kind, Instant started) {
        return events.stream()
                .filter(event -> event.text("cat").equals(Optional.of(kind)))
                .flatMap(event -> bar(event, started))
                .sorted(Bar.ORDER)
                .toList();
    }

    private static Stream<Bar> bar(JsonNode event, Instant started) {
        if (!event.has("ts") || !event.has("dur")) {
            return Stream.empty();
        }
        Instant start = started.plus(number(event, "ts"), ChronoUnit.MICROS);
        String name = text(event, "name");
        return Stream.of(new Bar(
                name,
                event.at("args").text("module").orElse(name),
                text(event.at("args"), "execution"),
                text(event.at("args"), "outcome"),
                number(event, "tid"),
                start,
                start.plus(number(event, "dur"), ChronoUnit.MICROS)));
    }

    private static String text(JsonNode node, String name) {
        return node.text(name).orElse("");
    }

    /** Microseconds of a year are far below what a double holds exactly. */
    private static long number(JsonNode node, String name) {
        return node.at(name).value() instanceof Number number ? number.longValue() : 0;
    }
}
