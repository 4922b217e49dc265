package io.github.cimaven.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import io.github.cimaven.report.Rows.Placed;
import io.github.cimaven.report.view.Shown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The data of the chart, made small: texts are named by their place in {@code texts}.
 *
 * @param duration of the run in milliseconds
 * @param lanes one for each thread
 * @param leftOut how many of the shortest goals are not drawn
 */
record TimelineData(long duration, List<String> texts, List<ThreadRows> lanes, int leftOut) {
    /** More bars than that are too small to see. */
    static final int MOST_BARS = 20_000;

    /**
     * @param name the thread's
     * @param rows for modules, then for goals
     * @param bars each as row, start, duration, name, module, execution, outcome, and 1 on the critical path; times in
     *     milliseconds
     */
    record ThreadRows(String name, int modules, int rows, List<long[]> bars) {}

    static TimelineData of(JsonObject timeline, Duration duration, Set<String> critical) {
        List<Bar> all = Bar.of(timeline);
        List<Bar> drawn = all.stream()
                .sorted(Comparator.comparing(Bar::isModule)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Bar::duration).reversed()))
                .limit(MOST_BARS)
                .toList();
        Map<Long, List<Bar>> threads =
                drawn.stream().collect(Collectors.groupingBy(Bar::thread, TreeMap::new, Collectors.toList()));
        Map<Long, String> names = names(timeline);
        Map<String, Integer> texts = new LinkedHashMap<>();
        List<ThreadRows> lanes = new ArrayList<>();
        threads.forEach((id, bars) -> lanes.add(lane(names.getOrDefault(id, "thread " + id), bars, texts, critical)));
        return new TimelineData(duration.toMillis(), List.copyOf(texts.keySet()), lanes, all.size() - drawn.size());
    }

    private static ThreadRows lane(String name, List<Bar> bars, Map<String, Integer> texts, Set<String> critical) {
        List<Placed> modules = Rows.of(bars.stream().filter(Bar::isModule).toList());
        List<Placed> goals =
                Rows.of(bars.stream().filter(bar -> !bar.isModule()).toList());
        int high = height(modules);
        List<long[]> placed = new ArrayList<>();
        modules.forEach(it -> placed.add(numbers(it, 0, texts, critical)));
        goals.forEach(it -> placed.add(numbers(it, high, texts, critical)));
        return new ThreadRows(Shown.of(name), high, high + height(goals), placed);
    }

    private static int height(List<Placed> bars) {
        return bars.stream().mapToInt(bar -> bar.row() + 1).max().orElse(0);
    }

    private static long[] numbers(Placed placed, int above, Map<String, Integer> texts, Set<String> critical) {
        Bar bar = placed.bar();
        return new long[] {
            (long) above + placed.row(),
            Math.round(bar.start()),
            Math.round(bar.duration()),
            index(bar.name(), texts),
            index(bar.module(), texts),
            index(bar.execution(), texts),
            index(bar.outcome(), texts),
            bar.isModule() && critical.contains(bar.module()) ? 1 : 0
        };
    }

    private static int index(String text, Map<String, Integer> texts) {
        String shown = Shown.of(text);
        Integer index = texts.putIfAbsent(shown, texts.size());
        return index == null ? texts.size() - 1 : index;
    }

    private static Map<Long, String> names(JsonObject timeline) {
        Map<Long, String> names = new TreeMap<>();
        for (JsonElement event : Members.list(timeline, "traceEvents")) {
            if (Members.text(event, "name").equals("thread_name")) {
                Members.number(event, "tid")
                        .ifPresent(id -> names.put(id.longValue(), Members.text(event, "args", "name")));
            }
        }
        return names;
    }

    /** As JSON in which nothing can end the element of HTML that it stands in. */
    String json() {
        return Json.line(this)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
