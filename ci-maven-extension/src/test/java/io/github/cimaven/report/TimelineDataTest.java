package io.github.cimaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.report.TimelineData.ThreadRows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineDataTest {
    private static final Instant STARTED = Instant.parse("2026-11-23T05:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static Bar bar(String name, double start, double duration) {
        return new Bar(Bar.GOAL, name, "m", "default", "success", 1, start, duration);
    }

    @Test
    void aGoalThatRunsOthersLiesAboveThem() {
        List<Rows.Placed> placed =
                Rows.of(List.of(bar("inner", 10, 5), bar("outer", 10, 20), bar("last", 30, 5), bar("next", 16, 2)));
        assertThat(placed)
                .extracting(it -> it.bar().name() + " " + it.row())
                .containsExactly("outer 0", "inner 1", "next 1", "last 0");
    }

    @Test
    void modulesOfAThreadHaveTheirRowsAboveItsGoals() {
        List<ModuleFacts> modules = List.of(
                new ModuleFacts("a", "success", Duration.ofSeconds(2)),
                new ModuleFacts("b", "failure", Duration.ofSeconds(3), List.of("a")));
        TimelineData data = TimelineData.of(Traces.of(STARTED, 1, modules), MINUTE, Set.of("b"));
        assertThat(data.duration()).isEqualTo(60_000);
        assertThat(data.lanes()).hasSize(1);
        ThreadRows main = data.lanes().get(0);
        assertThat(main.name()).isEqualTo("main");
        assertThat(main.modules()).isEqualTo(1);
        assertThat(main.rows()).isEqualTo(2);
        assertThat(main.bars().get(1)).startsWith(0, 2900, 3000).endsWith(1);
        assertThat(data.texts().get((int) main.bars().get(1)[3])).isEqualTo("b");
        assertThat(data.texts().get((int) main.bars().get(1)[6])).isEqualTo("failure");
        assertThat(main.bars().get(0)).endsWith(0);
    }

    @Test
    void theShortestGoalsAreLeftOutOfAHugeTimeline() {
        List<Map<String, Object>> events = new ArrayList<>();
        events.add(Map.of(
                "name", "m", "cat", "module", "ts", 0, "dur", 1, "tid", 1, "args", Map.of("outcome", "success")));
        for (int i = 1; i <= TimelineData.MOST_BARS + 5; i++) {
            events.add(Map.of(
                    "name", "g:" + i % 3, "cat", "goal", "ts", i * 10_000, "dur", i, "tid", 1, "args", Map.of()));
        }
        JsonObject timeline = Json.tree(Map.of("traceEvents", events)).getAsJsonObject();
        TimelineData data = TimelineData.of(timeline, MINUTE, Set.of());
        assertThat(data.leftOut()).isEqualTo(6);
        assertThat(data.lanes().get(0).bars()).hasSize(TimelineData.MOST_BARS);
        assertThat(data.lanes().get(0).modules()).isEqualTo(1);
        assertThat(data.lanes().get(0).name()).isEqualTo("thread 1");
    }

    @Test
    void eventsOfOtherKindsAndWithoutTimesAreNoBars() {
        JsonObject timeline = Json.tree(Map.of(
                        "traceEvents",
                        List.of(
                                Map.of("name", "x", "cat", "download", "ts", 0, "dur", 1, "tid", 1),
                                Map.of("name", "y", "cat", "goal", "tid", 1),
                                Map.of("name", "z", "cat", "goal", "ts", "soon", "dur", 1, "tid", 1),
                                "text")))
                .getAsJsonObject();
        assertThat(TimelineData.of(timeline, MINUTE, Set.of()).lanes()).isEmpty();
    }

    @Test
    void theCriticalPathIsTheLongestChain() {
        List<ModuleFacts> modules = List.of(
                new ModuleFacts("a", "success", Duration.ofSeconds(2)),
                new ModuleFacts("slow", "success", Duration.ofSeconds(5)),
                new ModuleFacts("b", "success", Duration.ofSeconds(4), List.of("a")),
                new ModuleFacts("c", "success", Duration.ofSeconds(1), List.of("a", "slow")));
        assertThat(CriticalPath.of(modules)).isEqualTo(new CriticalPath(List.of("a", "b"), Duration.ofSeconds(6)));
        assertThat(CriticalPath.of(modules.subList(0, 2)).modules()).isEmpty();
    }
}
