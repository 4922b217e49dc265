package io.github.cimaven.audit.osv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "introduced:0 fixed:1.10.0                               | 1.9             | true",
                "introduced:0 fixed:1.10.0                               | 1.10.0          | false",
                "introduced:0 fixed:1.10.0                               | 1.10            | false",
                "introduced:0 fixed:1.10.0                               | 0-alpha         | true",
                "introduced:1.5 fixed:1.10.0                             | 1.4             | false",
                "introduced:2.13.0 fixed:2.15.0                          | 2.14.1          | true",
                "introduced:2.13.0 fixed:2.15.0                          | 2.15.0-rc1      | true",
                "introduced:1 last_affected:2                            | 2               | true",
                "introduced:1 last_affected:2                            | 2.0.1           | false",
                "introduced:2 last_affected:2                            | 1               | false",
                "introduced:2 last_affected:2                            | 2               | true",
                "introduced:2 last_affected:2                            | 3               | false",
                "last_affected:2 introduced:2                            | 3               | false",
                "introduced:1                                            | 99              | true",
                "introduced:1 limit:3                                    | 3               | false",
                "introduced:1 limit:*                                    | 3               | true",
                "introduced:1 fixed:2 introduced:3 fixed:4               | 2.5             | false",
                "introduced:1 fixed:2 introduced:3 fixed:4               | 3.5             | true",
                "fixed:4 introduced:3 fixed:2 introduced:1               | 3.5             | true",
                "introduced:1 fixed:2 introduced:2                       | 2               | true",
                "introduced:0 fixed:6.6.4                                | 6.6.4.Final     | false",
                "introduced:0 last_affected:6.6.4                        | 6.6.4.Final     | true",
                // Quirks of Maven's order, as Maven itself resolves by it.
                "introduced:0 fixed:1.0.0-beta.9                         | 1.0.0-beta10    | true",
                "introduced:0 last_affected:29.0                         | 29.0-jre        | false"
            })
    void versionsAreInMavensOrder(String events, String version, boolean affected) throws IOException {
        assertThat(range(events).contains(version)).isEqualTo(affected);
    }

    @Test
    void onlyHigherVersionsMend() throws IOException {
        assertThat(range("introduced:1 fixed:2 introduced:3 fixed:4").fixedAbove("3.5"))
                .containsExactly("4");
    }

    private static Range range(String events) throws IOException {
        StringBuilder json = new StringBuilder("{\"events\":[");
        for (String event : events.strip().split(" ", -1)) {
            String[] parts = event.split(":", -1);
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
                    .append("{\"%s\":\"%s\"}".formatted(parts[0], parts[1]));
        }
        return Range.of(JsonNode.object(json + "]}"));
    }
}
