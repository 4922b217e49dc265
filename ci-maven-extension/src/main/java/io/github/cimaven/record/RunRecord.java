package io.github.cimaven.record;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one record of a run, as {@code target/ci/record.json} holds it. Members are added in later versions; none changes
 * its meaning within a {@link #schemaVersion()}.
 *
 * @param schemaVersion the version of the format, {@value #SCHEMA_VERSION}
 * @param productVersion the version of this product
 * @param project {@code groupId:artifactId:version} of the root of the build
 * @param environment what {@code ci:explain} says of the CI environment
 * @param duration wall time from the start of the session
 * @param success whether Maven's build succeeded; recorded test failures do not count
 * @param failures what failed the build, in the order of the modules
 * @param artifacts what {@code ci:stage} put into {@code target/ci/artifacts}
 * @param warnings what the user should know, as sentences
 * @param affected the modules that the change reaches; empty in other lanes than the pull request's
 */
public record RunRecord(
        String schemaVersion,
        String productVersion,
        String project,
        LaneFacts lane,
        JsonElement environment,
        MavenFacts maven,
        Instant started,
        Duration duration,
        boolean success,
        Optional<DeadlineFacts> deadline,
        List<Failure> failures,
        List<ModuleFacts> modules,
        List<GoalFacts> goals,
        TestFacts tests,
        List<Finding> findings,
        List<JsonElement> artifacts,
        List<DownloadFacts> downloads,
        List<String> warnings,
        Optional<AffectedFacts> affected) {

    public static final String SCHEMA_VERSION = "1";

    public RunRecord {
        failures = List.copyOf(failures);
        modules = List.copyOf(modules);
        goals = List.copyOf(goals);
        findings = List.copyOf(findings);
        artifacts = List.copyOf(artifacts);
        downloads = List.copyOf(downloads);
        warnings = List.copyOf(warnings);
    }

    /** @param id {@code ci-pr}, {@code ci-main} or {@code ci-release} */
    public record LaneFacts(String id, String reason) {}

    /** @param goals the goals and phases of the command line */
    public record MavenFacts(String version, String java, List<String> goals, int threads) {
        public MavenFacts {
            goals = List.copyOf(goals);
        }
    }

    /** @param message what was running when the deadline passed; empty when it was kept */
    public record DeadlineFacts(Duration limit, Duration used, Optional<String> message) {}

    /**
     * @param module the {@code artifactId}; empty when no module was at work
     * @param goal {@code prefix:goal (execution id)}
     */
    public record Failure(Optional<String> module, Optional<String> goal, String message) {}

    /** @param status {@code success}, {@code failure}, {@code skipped} or {@code unfinished} */
    public record ModuleFacts(String id, String status, Duration duration) {}

    /**
     * A goal over all modules.
     *
     * @param goal {@code prefix:goal}
     * @param duration the sum of its executions' wall times
     */
    public record GoalFacts(String goal, int executions, Duration duration, Optional<Duration> budget) {
        public boolean overBudget() {
            return budget.filter(limit -> duration.compareTo(limit) > 0).isPresent();
        }
    }

    /** @param unreadable report files that are no JUnit XML, relative to the root of the build */
    public record TestFacts(
            int run, int failed, int errors, int skipped, List<TestFailure> failures, List<String> unreadable) {
        public TestFacts {
            failures = List.copyOf(failures);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * @param file the test's source relative to the root of the build, when it is found
     * @param line the line of the test class in the stack trace
     */
    public record TestFailure(
            String module,
            String testClass,
            String name,
            String message,
            Optional<String> file,
            Optional<Integer> line) {}

    /** Files that came over the network from one repository. */
    public record DownloadFacts(String repository, int files, long bytes) {}
}
