package io.github.cimaven.summary;

import com.google.gson.JsonObject;
import io.github.cimaven.record.AffectedFacts;
import io.github.cimaven.record.AffectedFacts.AffectedModule;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.ParallelFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.BaselineFacts;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.DependencyChange;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.EstimateFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.Resolved;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import io.github.cimaven.record.SparkFacts;
import io.github.cimaven.text.Hostile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs in which everything that comes from outside has a name that means something where it is shown. */
public final class HostileRuns {
    /** Four facts and the deadline, one warning, one report that cannot be read, one artifact and three files. */
    static final int LIST_ITEMS = 5 + 1 + 1 + 1 + 3;

    private HostileRuns() {}

    public static Stream<RunRecord> runs() {
        return Stream.concat(
                        Hostile.NAMES.stream(),
                        Stream.of(Hostile.HUGE, "🚀".repeat(9_000), "x" + "🚀".repeat(9_000), "long ".repeat(9_000)))
                .map(HostileRuns::named);
    }

    public static Stream<RunRecord> comparedRuns() {
        return Stream.concat(Hostile.NAMES.stream(), Stream.of(Hostile.HUGE)).map(HostileRuns::compared);
    }

    private static RunRecord compared(String name) {
        RunRecord run = named(name);
        TestFailure test = SampleRuns.named(name, name);
        TestId id = new TestId(name, name, name);
        TestFacts tests = new TestFacts(
                1,
                1,
                0,
                0,
                List.of(test.with(Optional.of(TestFailure.NEW)), test.with(Optional.of(TestFailure.KNOWN))),
                List.of(name),
                List.of(),
                List.of(new FlakyTest(name, name, name, name)),
                List.of(id),
                List.of(id));
        Optional<Resolved> resolved = Optional.of(new Resolved(name, name));
        return run.with()
                .tests(tests)
                .baseline(Optional.of(new BaselineFacts(name, run.started(), Optional.of(name), Optional.of(true))))
                .dependencyChanges(Optional.of(new DependencyChanges(
                        name, 1, List.of(new DependencyChange(name, name, "added", resolved, resolved)))))
                .estimate(Optional.of(new EstimateFacts(run.duration(), 1, List.of(name), run.duration())))
                .coverage(Optional.of(new CoverageFacts(
                        new Lines(1, 2),
                        List.of(new ModuleLines(name, new Lines(1, 2))),
                        List.of(name),
                        List.of(name),
                        Optional.empty())))
                .parallel(Optional.of(new ParallelFacts(run.duration(), run.duration(), List.of(name), 2)))
                .spark(Optional.of(new SparkFacts(List.of(new SparkFacts.SparkModule(
                        name,
                        name,
                        List.of(new SparkFacts.SparkVersion(
                                name, name, 1, 1, "failed", Optional.empty(), Optional.of(run.duration()))),
                        List.of(new SparkFacts.SparkRuntime(name, name, name, 17, "not ready", Optional.of(name))))))))
                .build();
    }

    private static RunRecord named(String name) {
        RunRecord run = SampleRuns.minimal();
        Optional<String> present = Optional.of(name);
        TestFailure test = SampleRuns.named(name, name);
        Finding finding = Finding.of(name, Severity.ERROR, name, name).inModule(name);
        JsonObject artifact = new JsonObject();
        artifact.addProperty("file", name);
        return run.with()
                .productVersion(name)
                .project(name)
                .lane(new LaneFacts("ci-pr", name))
                .environment(artifact)
                .success(false)
                .deadline(Optional.of(new DeadlineFacts(Duration.ofMinutes(5), run.duration(), present)))
                .failures(List.of(new Failure(present, present, name)))
                .modules(List.of(new ModuleFacts(name, "failure", run.duration())))
                .goals(List.of(new GoalFacts(name, 1, run.duration(), Optional.empty())))
                .tests(new TestFacts(1, 1, 0, 0, List.of(test), List.of(name)))
                .findings(List.of(finding, finding.at(name, Optional.of(1))))
                .artifacts(List.of(artifact))
                .warnings(List.of(name))
                .affected(Optional.of(new AffectedFacts(
                        Optional.of(name),
                        2,
                        1,
                        Optional.empty(),
                        List.of(new AffectedModule(name, AffectedModule.CHANGED, name, List.of(name))))))
                .build();
    }
}
