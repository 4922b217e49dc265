package io.github.cimaven.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceEventsTest {
    private final JsonObject trace =
            Json.tree(TraceEvents.of(SampleSpans.spans())).getAsJsonObject();

    @Test
    void hasTheFormOfAJsonObject() {
        assertThat(trace.keySet()).containsExactly("traceEvents", "displayTimeUnit", "otherData");
        assertThat(Json.textAt(trace, "displayTimeUnit")).contains("ms");
        assertThat(Json.textAt(trace, "otherData", "started")).contains("2026-11-23T05:00:00Z");
    }

    @Test
    void namesTheProcessAndTheThreads() {
        assertThat(events("M"))
                .extracting(JsonElement::toString)
                .containsExactly(
                        "{\"name\":\"process_name\",\"ph\":\"M\",\"pid\":1,\"tid\":0,\"args\":{\"name\":\"Maven\"}}",
                        "{\"name\":\"thread_name\",\"ph\":\"M\",\"pid\":1,\"tid\":1,\"args\":{\"name\":\"main\"}}",
                        "{\"name\":\"thread_name\",\"ph\":\"M\",\"pid\":1,\"tid\":21,\"args\":{\"name\":\"mvn-builder-1\"}}");
    }

    @Test
    void hasTimesInMicrosecondsSinceTheStart() {
        assertThat(events("X"))
                .extracting(JsonElement::toString)
                .contains("{\"name\":\"surefire:test\",\"cat\":\"goal\",\"ph\":\"X\",\"ts\":20000,\"dur\":2000000,"
                        + "\"pid\":1,\"tid\":1,\"args\":{\"execution\":\"default-test\",\"module\":\"core\","
                        + "\"outcome\":\"success\"}}")
                .contains("{\"name\":\"a.jar\",\"cat\":\"download\",\"ph\":\"X\",\"ts\":3100000,\"dur\":100000,"
                        + "\"pid\":1,\"tid\":21,\"args\":{\"bytes\":1000,\"repository\":\"central\"}}");
    }

    @Test
    void marksWhatIsUnfinished() {
        assertThat(events("X"))
                .filteredOn(event -> Json.textAt(event, "args", "outcome")
                        .filter("unfinished"::equals)
                        .isPresent())
                .extracting(event -> event.get("name").getAsString())
                .containsExactly("web", "surefire:test");
    }

    @Test
    void holdsEverySpanInTheOrderOfTime() {
        assertThat(events("X"))
                .hasSize(8)
                .extracting(event -> event.get("ts").getAsLong())
                .isSorted();
    }

    private List<JsonObject> events(String phase) {
        return trace.getAsJsonArray("traceEvents").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(event -> event.get("ph").getAsString().equals(phase))
                .toList();
    }
}
