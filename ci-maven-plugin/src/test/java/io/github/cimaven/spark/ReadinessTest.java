package io.github.cimaven.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.SparkFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
    private static final DatabricksRuntime RUNTIME =
            new DatabricksRuntime("16.4 LTS", "3.5.2", List.of("2.12", "2.13"), 17, "2028-05-09", "");

    @ParameterizedTest
    @CsvSource({
        "17, 3.5.6, 2.13, 0, passed, ready,",
        "11, 3.5.1, 2.13, 0, passed, ready,",
        "21, 3.5.6, 2.13, 0, passed, not ready, 'its classes are for Java 21, and it runs Java 17'",
        "17, 3.5.6, 2.13, 1, passed, not ready, it does not link to Spark 3.5.6",
        "17, 3.5.6, 2.13, 0, failed, not ready, a session of Spark 3.5.6 failed",
        "17, 3.5.6, 2.13, 0, not tried, not checked, 'it links to Spark 3.5.6, but no session was tried'",
        "17, 3.5.6, 2.13, 0, not resolved, not checked, Spark 3.5.6 cannot be resolved",
        "17, 3.5.6, 2.12, 0, passed, not checked, no 3.5.x_2.13 in ci.spark.versions",
        "17, 4.0.1, 2.13, 0, passed, not checked, no 3.5.x_2.13 in ci.spark.versions",
    })
    void goesByJavaScalaLinksAndSession(
            int feature, String spark, String scala, int problems, String session, String status, String reason) {
        SparkFacts.SparkVersion version =
                new SparkFacts.SparkVersion(spark, scala, 9, problems, session, Optional.empty(), Optional.empty());

        assertThat(new Readiness(feature, 17, List.of(version)).of(List.of(RUNTIME)))
                .filteredOn(row -> row.scala().equals("2.13"))
                .containsExactly(new SparkFacts.SparkRuntime(
                        "16.4 LTS", "3.5.2", "2.13", 17, status, Optional.ofNullable(reason)));
    }

    @Test
    void aSessionOnAJavaThatSparkDoesNotSupportSaysNothingOfARuntime() {
        SparkFacts.SparkVersion failed =
                new SparkFacts.SparkVersion("3.5.6", "2.13", 9, 0, "failed", Optional.empty(), Optional.empty());

        assertThat(new Readiness(17, 25, List.of(failed)).of(List.of(RUNTIME)).get(1))
                .returns("not checked", SparkFacts.SparkRuntime::status)
                .returns(
                        Optional.of("a session of Spark 3.5.6 failed on Java 25, which it does not support"),
                        SparkFacts.SparkRuntime::reason);
    }

    @Test
    void goesByTheWorstOfALine() {
        SparkFacts.SparkVersion good =
                new SparkFacts.SparkVersion("3.5.1", "2.13", 9, 0, "passed", Optional.empty(), Optional.empty());
        SparkFacts.SparkVersion bad =
                new SparkFacts.SparkVersion("3.5.6", "2.13", 9, 0, "failed", Optional.empty(), Optional.empty());

        assertThat(new Readiness(17, 17, List.of(good, bad))
                        .of(List.of(RUNTIME))
                        .get(1)
                        .reason())
                .contains("a session of Spark 3.5.6 failed");
    }

    @Test
    void knowsRuntimesWithTheirSources() {
        assertThat(DatabricksRuntime.all()).isNotEmpty().allSatisfy(runtime -> {
            assertThat(runtime.source()).startsWith("https://docs.databricks.com/");
            assertThat(runtime.scala()).isNotEmpty();
            assertThat(runtime.line()).matches("\\d\\.\\d");
            assertThat(LocalDate.parse(runtime.supportedUntil())).isAfter("2026-11-30");
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, true", "2027-02-01, true", "2027-02-02, false"})
    void leavesOutWhatIsNoLongerSupported(LocalDate day, boolean there) {
        assertThat(DatabricksRuntime.supported(day).stream()
                        .anyMatch(runtime -> runtime.name().equals("14.3 LTS")))
                .isEqualTo(there);
    }
}
