package io.github.cimaven.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With something that looks like Spark to the probe; the stories have Spark itself. */
class SessionRunTest {
    private static final SparkVersion VERSION = new SparkVersion("4.0.1", "2.13");
    private static final String SESSION = "package org.apache.spark.sql; public class SparkSession {"
            + " public static class Builder { public SparkSession getOrCreate() { %s return new SparkSession(); } }"
            + " public static Builder builder() { return new Builder(); }"
            + " public String version() { return \"4.0.1\"; }"
            + " public Dataset sql(String text) { return new Dataset(); }"
            + " public void stop() {} }";
    private static final String DATASET = "package org.apache.spark.sql; public class Dataset {"
            + " public java.util.List<Object> collectAsList() { return java.util.List.of(%s); } }";
    private static final String ROW = "\"[100,9900,row 99]\"";
    private static final String OPTIONS = "package org.apache.spark.launcher; public class JavaModuleOptions {"
            + " public static String defaultModuleOptions() { return \"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED -Dfrom=spark\"; } }";

    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void compileLauncher() throws IOException {
        launcher = Jars.compiled(folder.resolve("spark-launcher_2.13-4.0.1.jar"), List.of(), OPTIONS);
    }

    @Test
    void passesAndKeepsWhatItTakesToRunItAgain() throws Exception {
        SessionResult result = run(session(""), Optional.empty(), Duration.ofMinutes(1));

        assertThat(result.status()).isEqualTo("passed");
        assertThat(result.duration()).isPresent();
        Path own = folder.resolve("out dir/4.0.1_2.13");
        assertThat(Files.readString(own.resolve("java.args")))
                .contains("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-Dfrom=spark", "-Dspark.ui.enabled=false")
                .contains("-Dspark.driver.bindAddress=127.0.0.1", "-Dspark.master=local[1]");
        assertThat(own.resolve("output.txt")).exists();
        assertThat(own.resolve("tmp")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw new IllegalStateException(\"no core\"); | \"x\" | session | java.lang.IllegalStateException: no core",
                "System.exit(3); | \"x\" | session | its JVM ended with exit code 3",
                " | \"[100,1,row 99]\" | round trip | java.io.IOException: Spark read [[100,1,row 99]] where",
            })
    void tellsHowFarItCame(String start, String row, String phase, String reason) throws Exception {
        Path spark = Jars.compiled(
                folder.resolve("spark-sql_2.13.jar"),
                List.of(),
                SESSION.formatted(start == null ? "" : start.contains("throw") ? "if (true) " + start : start),
                DATASET.formatted(row));

        SessionResult result = run(spark, Optional.empty(), Duration.ofMinutes(1));

        assertThat(result.status()).isEqualTo("failed");
        assertThat(result.failure().orElseThrow().phase()).isEqualTo(phase);
        assertThat(result.failure().orElseThrow().reason()).startsWith(reason);
    }

    @Test
    void endsASessionThatHangs() throws Exception {
        Path spark = session(
                "try { Thread.sleep(600000); } catch (InterruptedException e) { throw new RuntimeException(e); }");

        SessionResult result = run(spark, Optional.empty(), Duration.ofSeconds(3));

        assertThat(result.failure().orElseThrow().reason()).isEqualTo("it was still at it after 3 s, and was ended");
    }

    @Test
    void writesArgumentsAsTheCommandReadsThem() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        SessionFolder own = SessionFolder.fresh(folder.resolve("own"));

        own.arguments(windows, List.of(), List.of("-Duser=J\u00fcrgen"), "");

        assertThat(Files.readString(own.path().resolve("java.args"), windows)).contains("-Duser=J\u00fcrgen");
    }

    @Test
    void endsWithWhoStartedIt() throws Exception {
        Path spark = session(
                "try { Thread.sleep(600000); } catch (InterruptedException e) { throw new RuntimeException(e); }");
        SessionFolder own = SessionFolder.fresh(folder.resolve("bound"));
        List<String> command = new ArrayList<>(own.arguments(Charset.defaultCharset(), List.of(spark), List.of(), ""));
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(own.output().toFile())
                .start();
        try {
            while (own.told().isEmpty()) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(20);
            }

            // As the system does when the process that holds it is gone.
            process.getOutputStream().close();

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public static void check(org.apache.spark.sql.SparkSession s) { if (s == null) throw new RuntimeException(); } |",
                "public static void main(String[] a) { } |",
                "public static void check(org.apache.spark.sql.SparkSession s) { throw new RuntimeException(\"wrong sum\"); }"
                        + " | java.lang.RuntimeException: wrong sum",
                "public void other() { } | java.io.IOException: it has neither a public static method check(SparkSession) nor main",
            })
    void callsAClassOfTheJar(String method, String failure) throws Exception {
        Path spark = session("");
        Path jar = Jars.compiled(
                folder.resolve("lib.jar"), List.of(spark), "package lib; public class Check { " + method + " }");

        SessionResult result =
                of(Optional.of("lib.Check"), Duration.ofMinutes(1)).of(VERSION, List.of(spark, launcher, jar));

        if (failure == null) {
            assertThat(result.status()).isEqualTo("passed");
        } else {
            assertThat(result.failure().orElseThrow().phase()).isEqualTo("check");
            assertThat(result.failure().orElseThrow().reason()).startsWith(failure);
        }
    }

    @Test
    void makesFindingsOfIt() {
        SessionResult failed = SessionResult.failed(
                Instant.EPOCH,
                Duration.ofSeconds(4),
                "round trip",
                "java.io.IOException: no disk\nmore",
                Path.of("a/output.txt"));

        List<Finding> findings = new Sessions("lib", 25, Optional.empty()).findings(Map.of(VERSION, failed));

        assertThat(findings).extracting(Finding::rule).containsExactly("spark/jdk", "spark/session");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(findings.get(0).message())
                .isEqualTo(
                        "The session of Spark 4.0.1 (Scala 2.13) ran on Java 25, on which Spark 4.0 is not supported:"
                                + " its documentation names Java 17 and 21.");
        assertThat(findings.get(1).message())
                .isEqualTo("A session of Spark 4.0.1 (Scala 2.13) with the jar of lib on its class path failed (round"
                        + " trip): java.io.IOException: no disk?more. Its output is in a/output.txt.");
        assertThat(new Sessions("lib", 17, Optional.empty()).findings(Map.of(VERSION, SessionResult.notTried())))
                .isEmpty();
    }

    private Path session(String start) throws IOException {
        return Jars.compiled(
                folder.resolve("spark-sql_2.13.jar"), List.of(), SESSION.formatted(start), DATASET.formatted(ROW));
    }

    private SessionResult run(Path spark, Optional<String> check, Duration limit) throws Exception {
        return of(check, limit).of(VERSION, List.of(spark, launcher));
    }

    private SessionRun of(Optional<String> check, Duration limit) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new SessionRun(java, Charset.defaultCharset(), limit, check, folder.resolve("out dir"));
    }
}
