package io.github.cimaven.record;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.record.AffectedFacts.AffectedModule;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.record.RunRecord.BaselineFacts;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.DependencyChange;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import io.github.cimaven.record.RunRecord.DownloadFacts;
import io.github.cimaven.record.RunRecord.EstimateFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.Resolved;
import io.github.cimaven.record.RunRecord.TestClass;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Records of runs, for tests. */
public final class SampleRuns {
    public static final TestFacts NO_TESTS = new TestFacts(0, 0, 0, 0, List.of(), List.of());

    private SampleRuns() {}

    /** A run in which everything happened that can. */
    public static RunRecord full() {
        return start("com.example:shop:2.0.0-SNAPSHOT", new LaneFacts("ci-pr", "pull request 17 into main"))
                .maven(new MavenFacts("3.9.16", "17.0.12", List.of("verify"), 2))
                .environment(object(Map.of(
                        "name", "environment", "provider", "github-actions", "lane", "ci-pr", "event", "pull_request")))
                .started(Instant.parse("2026-11-23T05:00:00.123Z"))
                .duration(Duration.ofMillis(220_250))
                .deadline(Optional.of(
                        new DeadlineFacts(Duration.ofMinutes(5), Duration.ofMillis(220_250), Optional.empty())))
                .failures(List.of(
                        new Failure(Optional.of("shop-web"), Optional.of("ci:guard (ci-guard)"), "1 guard failed"),
                        new Failure(Optional.empty(), Optional.empty(), "the session ended early")))
                .modules(List.of(
                        new ModuleFacts("shop-core", "success", Duration.ofSeconds(100)),
                        new ModuleFacts("shop-web", "failure", Duration.ofSeconds(120)),
                        new ModuleFacts("shop-dist", "skipped", Duration.ZERO)))
                .goals(goals())
                .tests(tests(2))
                .findings(List.of(
                        Finding.of("lint/unused", Severity.NOTE, "A field is not used.", "Delete it.")
                                .at("core/src/main/java/A.java", Optional.of(3)),
                        Finding.of("guard/clean-tree", Severity.ERROR, "The tree has changes.", "Type git stash.")
                                .inModule("shop-web")))
                .artifacts(List.of(object(Map.of("file", "shop-web-pr17-0a1b2c3.jar", "size", "123"))))
                .downloads(List.of(new DownloadFacts("central", 12, 345_678L)))
                .warnings(List.of("ci.deadline is set twice. Remove one of them from .mvn/maven.config."))
                .affected(Optional.of(affected()))
                .notices(List.of(new NoticeFacts(
                        "Slack channel C0123456789", "shop is broken", NoticeFacts.FAILED, Optional.of("It is down."))))
                .build();
    }

    private static RunRecordBuilder start(String project, LaneFacts lane) {
        return new RunRecordBuilder(
                "1.2.3",
                project,
                lane,
                new MavenFacts("4.0.0", "21", List.of(), 1),
                Instant.parse("2026-11-23T05:00:00Z"));
    }

    /** The full run, compared with a baseline in which one test failed that fails now, and two that do not. */
    public static RunRecord compared() {
        RunRecord run = full();
        List<TestFailure> failures = List.of(
                failure(1).with(Optional.of(TestFailure.NEW)), failure(2).with(Optional.of(TestFailure.KNOWN)));
        TestFacts tests = new TestFacts(
                102,
                2,
                0,
                3,
                failures,
                List.of(),
                List.of(new TestClass("shop-core", "CartTest", 102, Duration.ofMillis(12_500))),
                List.of(new FlakyTest("shop-core", "CartTest", "pays", "timed out")),
                List.of(new TestId("shop-core", "CartTest", "removesItem")),
                List.of(new TestId("shop-dist", "DistTest", "")));
        return run.with()
                .tests(tests)
                .origins(Optional.of(new OriginFacts(
                        List.of(new OriginFacts.Repository("central", List.of("org.slf4j:slf4j-api:2.0.17"))))))
                .dependencies(Optional.of(new DependencySet(
                        List.of("shop-core"),
                        List.of(new DependencyFacts("shop-core", "org.slf4j:slf4j-api", "2.0.17", "compile")))))
                .baseline(Optional.of(new BaselineFacts(
                        "base/record.json",
                        Instant.parse("2026-11-22T05:00:00Z"),
                        Optional.of("0a1b2c3d"),
                        Optional.of(true))))
                .dependencyChanges(Optional.of(new DependencyChanges(
                        "the baseline's record",
                        2,
                        List.of(
                                change("shop-core", "org.slf4j:slf4j-api", "1.7.36", "2.0.17"),
                                change("shop-web", "org.slf4j:slf4j-api", "1.7.36", "2.0.17"),
                                change("shop-web", "org.acme:fresh", "", "1.0"),
                                change("shop-web", "org.acme:gone", "0.9", "")))))
                .estimate(Optional.of(
                        new EstimateFacts(Duration.ofSeconds(200), 3, List.of("shop-dist"), Duration.ofMillis(20_250))))
                .coverage(Optional.of(coverage()))
                .parallel(Optional.of(
                        new ParallelFacts(Duration.ofSeconds(220), Duration.ofSeconds(120), List.of("shop-web"), 2)))
                .spark(Optional.of(spark()))
                .guards(Optional.of(new GuardFacts(List.of(
                        new GuardFacts.GuardResult("guard/clean-tree", "passed", Optional.empty()),
                        new GuardFacts.GuardResult("guard/changelog", "skipped", Optional.of("ci.guard.ignore"))))))
                .build();
    }

    private static SparkFacts spark() {
        return new SparkFacts(List.of(new SparkFacts.SparkModule(
                "shop-core",
                "3.5.6",
                List.of(
                        new SparkFacts.SparkVersion(
                                "3.5.6",
                                "2.13",
                                12,
                                0,
                                "passed",
                                Optional.of(Instant.EPOCH),
                                Optional.of(Duration.ofSeconds(6))),
                        new SparkFacts.SparkVersion(
                                "4.0.1", "2.13", 11, 1, "not tried", Optional.empty(), Optional.empty())),
                List.of(
                        new SparkFacts.SparkRuntime("16.4 LTS", "3.5.2", "2.13", 17, "ready", Optional.empty()),
                        new SparkFacts.SparkRuntime(
                                "17.3 LTS",
                                "4.0.0",
                                "2.13",
                                17,
                                "not ready",
                                Optional.of("it does not link to 4.0.1"))))));
    }

    private static CoverageFacts coverage() {
        return new CoverageFacts(
                new Lines(812, 1000),
                List.of(
                        new ModuleLines("shop-core", new Lines(800, 900)),
                        new ModuleLines("shop-web", new Lines(12, 100))),
                List.of("shop-dist"),
                List.of("odd/target/site/jacoco/jacoco.xml"),
                Optional.of(new Lines(808, 1000)));
    }

    private static DependencyChange change(String module, String artifact, String before, String now) {
        String change = before.isEmpty() ? "added" : now.isEmpty() ? "removed" : "changed";
        return new DependencyChange(module, artifact, change, resolved(before), resolved(now));
    }

    private static Optional<Resolved> resolved(String version) {
        return version.isEmpty() ? Optional.empty() : Optional.of(new Resolved(version, "compile"));
    }

    /** Nothing but what every run has. */
    public static RunRecord minimal() {
        return start("com.example:shop:2.0.0", new LaneFacts("ci-main", "push to the default branch main"))
                .duration(Duration.ofSeconds(7))
                .success(true)
                .build();
    }

    /** What the change of the full run reaches. */
    static AffectedFacts affected() {
        return new AffectedFacts(
                Optional.of("0123456789012345678901234567890123456789"),
                94,
                3,
                Optional.empty(),
                List.of(
                        new AffectedModule(
                                "shop-core", "upstream", "shop-web needs it", List.of("maven-checkstyle-plugin:check")),
                        new AffectedModule("shop-web", AffectedModule.CHANGED, "shop-web/pom.xml changed", List.of()),
                        new AffectedModule("shop-dist", "dependent", "it depends on shop-web", List.of())));
    }

    /** The minimal run, with other tests and findings. */
    public static RunRecord with(TestFacts tests, List<Finding> findings) {
        return minimal().with().tests(tests).findings(findings).build();
    }

    /** Another run, with other tests. */
    public static RunRecord with(RunRecord run, TestFacts tests) {
        return run.with().tests(tests).build();
    }

    /** Another run, with other modules. */
    public static RunRecord withModules(RunRecord run, List<ModuleFacts> modules) {
        return run.with().modules(modules).build();
    }

    /** Another run, with other times. */
    public static RunRecord timed(RunRecord run, Duration duration, int threads, List<ModuleFacts> modules) {
        return run.with()
                .maven(new MavenFacts(
                        run.maven().version(), run.maven().java(), run.maven().goals(), threads))
                .duration(duration)
                .modules(modules)
                .build();
    }

    /** The minimal run, with another end. */
    public static RunRecord ended(boolean success, Duration duration, Optional<DeadlineFacts> deadline) {
        return minimal()
                .with()
                .success(success)
                .duration(duration)
                .deadline(deadline)
                .build();
    }

    public static TestFacts tests(int failing) {
        List<TestFailure> failures =
                IntStream.rangeClosed(1, failing).mapToObj(SampleRuns::failure).toList();
        return new TestFacts(100 + failing, failing, 0, 3, failures, List.of());
    }

    /** A test of this name fails with this message. */
    public static TestFailure named(String name, String message) {
        return new TestFailure("shop-core", "com.example." + name, name, message, Optional.empty(), Optional.empty());
    }

    private static TestFailure failure(int number) {
        return new TestFailure(
                "shop-core",
                "CartTest",
                "addsItem" + number,
                "expected: <" + number + "> but was: <0>",
                Optional.of("core/src/test/java/CartTest.java"),
                Optional.of(40 + number));
    }

    private static List<GoalFacts> goals() {
        Optional<Duration> budget = Optional.of(Duration.ofSeconds(90));
        return List.of(
                new GoalFacts("surefire:test", 3, Duration.ofSeconds(130), budget),
                new GoalFacts("compiler:compile", 3, Duration.ofMillis(12_340), Optional.empty()),
                new GoalFacts("ci:stage", 3, Duration.ofMillis(3_000), budget),
                new GoalFacts("jar:jar", 3, Duration.ofMillis(900), Optional.empty()),
                new GoalFacts("resources:resources", 3, Duration.ofMillis(120), Optional.empty()),
                new GoalFacts("ci:guard", 1, Duration.ofMillis(40), Optional.empty()));
    }

    private static JsonElement object(Map<String, String> members) {
        JsonObject object = new JsonObject();
        members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> object.addProperty(member.getKey(), member.getValue()));
        return object;
    }
}
