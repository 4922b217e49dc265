package io.github.cimaven.record;

import com.google.gson.JsonElement;
import io.github.cimaven.json.Json;
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
 * @param trace what became of its spans; empty where no collector of OpenTelemetry is named
 * @param publication how {@code ci:publish} went, with the receipt of every channel
 * @param warnings what the user should know, as sentences
 * @param affected the modules that the change reaches; empty in other lanes than the pull request's
 * @param dependencies what Maven resolved for the modules; empty in records of older versions
 * @param baseline the run that this one was compared with
 * @param dependencyChanges what the change does to the dependencies; empty when there was nothing to compare with
 * @param estimate how long the baseline let the build expect to take
 * @param coverage how much of the code the tests ran; empty when nothing was measured
 * @param parallel what more threads could do; empty where it was not looked at
 * @param spark whether jars work with versions of Spark; empty when no module has Spark
 * @param notices what people were told, and what became of it
 * @param origins where artifacts came from; empty where nobody looked, and in records of older versions
 * @param guards what each guard of a release came to; empty where none was asked
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
        Optional<AffectedFacts> affected,
        Optional<DependencySet> dependencies,
        Optional<BaselineFacts> baseline,
        Optional<DependencyChanges> dependencyChanges,
        Optional<EstimateFacts> estimate,
        Optional<CoverageFacts> coverage,
        Optional<ParallelFacts> parallel,
        Optional<SparkFacts> spark,
        List<NoticeFacts> notices,
        Optional<TraceFacts> trace,
        Optional<OriginFacts> origins,
        Optional<GuardFacts> guards,
        Optional<JsonElement> publication) {

    public static final String SCHEMA_VERSION = "1";

    public RunRecord {
        failures = List.copyOf(failures);
        modules = List.copyOf(modules);
        goals = List.copyOf(goals);
        findings = List.copyOf(findings);
        artifacts = List.copyOf(artifacts);
        downloads = List.copyOf(downloads);
        warnings = List.copyOf(warnings);
        notices = List.copyOf(notices);
    }

    /** The same run, to be changed. */
    public RunRecordBuilder with() {
        return new RunRecordBuilder(this);
    }

    /** What is said of the CI environment under a key of {@code ci:explain}, as in {@code buildUrl}. */
    public Optional<String> environmentFact(String key) {
        return environment.isJsonObject() ? Json.textAt(environment.getAsJsonObject(), key) : Optional.empty();
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

    /**
     * @param status {@code success}, {@code failure}, {@code skipped} or {@code unfinished}
     * @param needs the modules of this build that it needs itself; empty in records of older versions
     */
    public record ModuleFacts(String id, String status, Duration duration, List<String> needs) {
        public ModuleFacts {
            needs = List.copyOf(needs);
        }

        /** A module of which it is not known what it needs. */
        public ModuleFacts(String id, String status, Duration duration) {
            this(id, status, duration, List.of());
        }

        public ModuleFacts needing(List<String> modules) {
            return new ModuleFacts(id, status, duration, modules);
        }
    }

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

    /**
     * @param unreadable report files that are no JUnit XML, relative to the root of the build
     * @param classes the test classes that ran
     * @param flaky tests that failed, then passed when they were run again
     * @param fixed tests that failed in the baseline and passed now
     * @param notRun tests that failed in the baseline and neither passed nor failed now
     * @param jdks the JDKs that the tests ran on, the oldest first, as far as the reports tell
     */
    public record TestFacts(
            int run,
            int failed,
            int errors,
            int skipped,
            List<TestFailure> failures,
            List<String> unreadable,
            List<TestClass> classes,
            List<FlakyTest> flaky,
            List<TestId> fixed,
            List<TestId> notRun,
            List<JdkTests> jdks) {
        public TestFacts {
            failures = List.copyOf(failures);
            unreadable = List.copyOf(unreadable);
            classes = List.copyOf(classes);
            flaky = List.copyOf(flaky);
            fixed = List.copyOf(fixed);
            notRun = List.copyOf(notRun);
            jdks = List.copyOf(jdks);
        }

        /** Tests of which the JDK is not known. */
        public TestFacts(
                int run,
                int failed,
                int errors,
                int skipped,
                List<TestFailure> failures,
                List<String> unreadable,
                List<TestClass> classes,
                List<FlakyTest> flaky,
                List<TestId> fixed,
                List<TestId> notRun) {
            this(run, failed, errors, skipped, failures, unreadable, classes, flaky, fixed, notRun, List.of());
        }

        /** Tests of which only the failures are known. */
        public TestFacts(
                int run, int failed, int errors, int skipped, List<TestFailure> failures, List<String> unreadable) {
            this(run, failed, errors, skipped, failures, unreadable, List.of(), List.of(), List.of(), List.of());
        }
    }

    /**
     * The tests of one JDK.
     *
     * @param jdk its feature version, as in 17
     * @param version its full version, as in 17.0.15
     */
    public record JdkTests(String jdk, String version, int run, int failed, int errors, int skipped) {}

    /**
     * @param duration the sum of its test cases' times, also of those that were skipped
     * @param jdk the feature version of the JDK that it ran on
     */
    public record TestClass(String module, String testClass, int tests, Duration duration, Optional<String> jdk) {
        /** A class of which the JDK is not known. */
        public TestClass(String module, String testClass, int tests, Duration duration) {
            this(module, testClass, tests, duration, Optional.empty());
        }
    }

    /**
     * What one test is called in every run; parameterised ones as the report has them.
     *
     * @param name empty when it stands for the class as a whole
     * @param jdk the feature version of the JDK that it ran on
     */
    public record TestId(String module, String testClass, String name, Optional<String> jdk) {
        /** A test on whatever JDK. */
        public TestId(String module, String testClass, String name) {
            this(module, testClass, name, Optional.empty());
        }

        public TestId onAnyJdk() {
            return new TestId(module, testClass, name);
        }
    }

    /**
     * @param message the first line of what failed first
     * @param jdk the feature version of the JDK that it ran on
     */
    public record FlakyTest(String module, String testClass, String name, String message, Optional<String> jdk) {
        /** A flake of which the JDK is not known. */
        public FlakyTest(String module, String testClass, String name, String message) {
            this(module, testClass, name, message, Optional.empty());
        }
    }

    /**
     * @param file the test's source relative to the root of the build, when it is found
     * @param line the line of the test class in the stack trace
     * @param status {@value #NEW} or {@value #KNOWN}; empty when no baseline tells
     * @param jdk the feature version of the JDK that it ran on
     * @param passedOn the other JDKs on which it passed in this run, the oldest first
     */
    public record TestFailure(
            String module,
            String testClass,
            String name,
            String message,
            Optional<String> file,
            Optional<Integer> line,
            Optional<String> status,
            Optional<String> jdk,
            List<String> passedOn) {
        public TestFailure {
            passedOn = List.copyOf(passedOn);
        }

        /** It passed in the baseline, or was not there. */
        public static final String NEW = "new";
        /** It failed in the baseline too. */
        public static final String KNOWN = "known";

        /** A failure that is compared with nothing. */
        public TestFailure(
                String module,
                String testClass,
                String name,
                String message,
                Optional<String> file,
                Optional<Integer> line) {
            this(module, testClass, name, message, file, line, Optional.empty(), Optional.empty(), List.of());
        }

        public TestId id() {
            return new TestId(module, testClass, name, jdk);
        }

        public boolean is(String wanted) {
            return status.filter(wanted::equals).isPresent();
        }

        public TestFailure with(Optional<String> other) {
            return new TestFailure(module, testClass, name, message, file, line, other, jdk, passedOn);
        }

        public TestFailure passedOn(List<String> others) {
            return new TestFailure(module, testClass, name, message, file, line, status, jdk, others);
        }
    }

    /**
     * The run that this one was compared with.
     *
     * @param source where its record was read, without credentials
     * @param commit what was built, when its environment told
     * @param success whether it succeeded; empty in records of older versions
     */
    public record BaselineFacts(String source, Instant started, Optional<String> commit, Optional<Boolean> success) {}

    /**
     * What Maven resolved, other than the modules themselves.
     *
     * @param modules those that {@code artifacts} is complete for
     */
    public record DependencySet(List<String> modules, List<DependencyFacts> artifacts) {
        public DependencySet {
            modules = List.copyOf(modules);
            artifacts = List.copyOf(artifacts);
        }
    }

    /**
     * @param artifact {@code groupId:artifactId[:classifier][:extension]}, the extension when it is not {@code jar}
     * @param scope as Maven resolved it
     */
    public record DependencyFacts(String module, String artifact, String version, String scope) {}

    /**
     * @param base what was compared with, as a phrase
     * @param modules those that were compared
     */
    public record DependencyChanges(String base, int modules, List<DependencyChange> changes) {
        public DependencyChanges {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param kind {@code added}, {@code removed} or {@code changed}
     * @param before its version and scope in the base; empty when it was added
     * @param now its version and scope now; empty when it was removed
     */
    public record DependencyChange(
            String module, String artifact, String kind, Optional<Resolved> before, Optional<Resolved> now) {}

    public record Resolved(String version, String scope) {}

    /**
     * @param duration how long the build was expected to take
     * @param modules how many were to be built
     * @param unknown those of them that the baseline has no duration for
     * @param offBy how much longer it took; negative when it was faster
     */
    public record EstimateFacts(Duration duration, int modules, List<String> unknown, Duration offBy) {
        public EstimateFacts {
            unknown = List.copyOf(unknown);
        }
    }

    /** Files that came over the network from one repository. */
    public record DownloadFacts(String repository, int files, long bytes) {}
}
