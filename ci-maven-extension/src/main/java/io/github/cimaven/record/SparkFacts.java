package io.github.cimaven.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether the jars of modules work with versions of Spark. */
public record SparkFacts(List<SparkModule> modules) {

    public SparkFacts {
        modules = List.copyOf(modules);
    }

    /**
     * @param module the {@code artifactId}
     * @param declared the version that the POM names
     * @param versions those that were tried, the declared one first
     * @param runtimes the supported runtimes of Databricks
     */
    public record SparkModule(
            String module, String declared, List<SparkVersion> versions, List<SparkRuntime> runtimes) {
        public SparkModule {
            versions = List.copyOf(versions);
            runtimes = List.copyOf(runtimes);
        }
    }

    /**
     * @param scala the binary version of Scala, as in {@code 2.13}
     * @param references how many members and classes of Spark's class path the jar refers to
     * @param problems how much of the jar does not link
     * @param session {@code passed}, {@code failed}, {@code not tried} or {@code not resolved}
     * @param started when the session's JVM was
     * @param duration of the session's JVM
     */
    public record SparkVersion(
            String version,
            String scala,
            int references,
            int problems,
            String session,
            Optional<Instant> started,
            Optional<Duration> duration) {
        public static final String PASSED = "passed";
        public static final String FAILED = "failed";
        public static final String NOT_TRIED = "not tried";
        /** Nothing is known of this version, as it could not be had. */
        public static final String NOT_RESOLVED = "not resolved";

        /** Whether nothing was found that does not work. */
        public boolean works() {
            return problems == 0 && !session.equals(FAILED) && !session.equals(NOT_RESOLVED);
        }
    }

    /**
     * @param name as Databricks has it, as in {@code 17.3 LTS}
     * @param status {@code ready}, {@code not ready} or {@code not checked}
     * @param reason why it is not ready or not checked
     */
    public record SparkRuntime(
            String name, String spark, String scala, int java, String status, Optional<String> reason) {
        public static final String READY = "ready";
        public static final String NOT_READY = "not ready";
        public static final String NOT_CHECKED = "not checked";
    }
}
