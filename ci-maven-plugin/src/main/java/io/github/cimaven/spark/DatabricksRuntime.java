package io.github.cimaven.spark;

import io.github.cimaven.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A runtime of Databricks with long-term support.
 *
 * @param name as in {@code 17.3 LTS}
 * @param spark its version of Spark
 * @param scala the binary versions of Scala that it is there for
 * @param java the Java that it runs by default
 * @param supportedUntil as an ISO date
 * @param source the page that says so
 */
public record DatabricksRuntime(
        String name, String spark, List<String> scala, int java, String supportedUntil, String source) {

    public DatabricksRuntime {
        scala = List.copyOf(scala);
    }

    /** @param read when the pages were read, as an ISO date */
    private record Table(String read, List<DatabricksRuntime> runtimes) {}

    /** Those that are supported on a day, newest first. */
    public static List<DatabricksRuntime> supported(LocalDate day) {
        return all().stream()
                .filter(runtime -> !LocalDate.parse(runtime.supportedUntil()).isBefore(day))
                .toList();
    }

    static List<DatabricksRuntime> all() {
        try (InputStream in = DatabricksRuntime.class.getResourceAsStream("databricks-runtimes.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Table.class)
                    .runtimes();
        } catch (IOException e) {
            throw new UncheckedIOException("This plugin's jar cannot be read.", e);
        }
    }

    String line() {
        return new SparkVersion(spark, "").line();
    }
}
