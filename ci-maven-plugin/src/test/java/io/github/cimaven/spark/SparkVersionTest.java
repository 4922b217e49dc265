package io.github.cimaven.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.spark.DeclaredSpark.Provided;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkVersionTest {

    @ParameterizedTest
    @CsvSource({
        "3.5.6, 2.12, 3.5.6_2.12, 3.5",
        "3.5.6, 2.13, 3.5.6_2.13, 3.5",
        "3.5.6_2.13, 2.12, 3.5.6_2.13, 3.5",
        "4.0.1, 2.12, 4.0.1_2.13, 4.0",
        "4.0.1_2.13, 2.12, 4.0.1_2.13, 4.0",
        "4.2.0-preview5, 2.13, 4.2.0-preview5_2.13, 4.2",
        "3.5, 2.12, 3.5_2.12, 3.5",
    })
    void takesTheScalaThatIsThere(String text, String declared, String label, String line) {
        SparkVersion version = SparkVersion.list(text, declared).get(0);

        assertThat(version.label()).isEqualTo(label);
        assertThat(version.line()).isEqualTo(line);
    }

    @Test
    void readsAListOnce() {
        assertThat(SparkVersion.list(" 3.5.6 ,4.0.1,, 3.5.6", "2.13"))
                .containsExactly(new SparkVersion("3.5.6", "2.13"), new SparkVersion("4.0.1", "2.13"));
        assertThat(SparkVersion.list("", "2.13")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "3", "3.5.6 4.0.1", "3.5.6_2", "../3.5.6", "${spark}"})
    void refusesWhatIsNoVersion(String text) {
        assertThatThrownBy(() -> SparkVersion.list(text, "2.13"))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.spark.versions has " + text)
                .hasMessageEndingWith("as in -Dci.spark.versions=3.5.6,4.0.1.");
    }

    @Test
    void refusesAScalaThatSparkDoesNotHave() {
        assertThatThrownBy(() -> SparkVersion.list("4.0.1_2.12", "2.12"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("Spark 4.0.1 is there for Scala 2.13 alone");
    }

    @Test
    void findsSparkAmongTheDependencies() {
        assertThat(DeclaredSpark.among(List.of(
                        new Provided("org.slf4j", "slf4j-api", "2.0.17"),
                        new Provided("org.apache.spark", "spark-mllib_2.12", "3.5.6"),
                        new Provided("org.apache.spark", "spark-sql_2.12", "3.5.6"))))
                .contains(new DeclaredSpark(
                        new SparkVersion("3.5.6", "2.12"), List.of("spark-mllib_2.12", "spark-sql_2.12")));
        assertThat(DeclaredSpark.among(List.of(new Provided("com.acme", "spark-sql_2.12", "1"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spark-sql_2.12, spark-sql_2.13",
        "spark-streaming-kafka-0-10_2.12, spark-streaming-kafka-0-10_2.13",
        "spark-common-utils-java, spark-common-utils-java",
    })
    void namesTheArtifactOfAnotherScala(String artifact, String other) {
        assertThat(DeclaredSpark.artifactFor(artifact, "2.13")).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "3.5.6, 17, true, '8, 11 and 17'",
        "3.5.6, 21, false, '8, 11 and 17'",
        "4.0.1, 11, false, 17 and 21",
        "4.2.0, 25, true, '17, 21 and 25'",
        "9.9.9, 99, true, ''",
    })
    void knowsWhichJavaItRunsOn(String version, int java, boolean supported, String shown) {
        SparkVersion spark = new SparkVersion(version, "2.13");

        assertThat(SparkJdks.supports(spark, java)).isEqualTo(supported);
        assertThat(SparkJdks.shown(spark)).isEqualTo(shown);
    }
}
