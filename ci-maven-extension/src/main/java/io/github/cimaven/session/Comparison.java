package io.github.cimaven.session;

import io.github.cimaven.baseline.Baseline;
import io.github.cimaven.baseline.Estimate;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.dependency.DependencyDiff;
import io.github.cimaven.lane.LaneDefinition;
import io.github.cimaven.lane.TestPolicy;
import io.github.cimaven.ledger.JdkFailures;
import io.github.cimaven.ledger.Ledger;
import io.github.cimaven.ledger.NewFailures;
import io.github.cimaven.origin.OriginChanges;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.OriginFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencySet;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecordBuilder;
import io.github.cimaven.record.TestReports;
import io.github.cimaven.record.TestResults;
import io.github.cimaven.summary.Expectation;
import io.github.cimaven.timeline.GoalExecution;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run is compared with, and what follows from it. */
final class Comparison {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    /** Where Surefire and Failsafe tell what failed. */
    private static final Set<String> TEST_GOALS = Set.of("surefire:test", "failsafe:verify");

    private final MavenSession session;
    private final LaneDefinition definition;
    private final JdkRuns jdks;
    private final ReportFolders reports;
    private final Consumer<String> warn;
    private final BaselineKeeper baseline;
    private final ResolvedDependencies dependencies;
    private volatile Optional<Estimate> estimate = Optional.empty();
    private volatile CompletableFuture<Void> announced = CompletableFuture.completedFuture(null);
    private volatile CompletableFuture<Void> chosen = CompletableFuture.completedFuture(null);
    private volatile Optional<BaseDependencies> baseDependencies = Optional.empty();
    private volatile DependencySet resolved = new DependencySet(List.of(), List.of());
    private volatile Optional<DependencyChanges> changes = Optional.empty();

    Comparison(
            MavenSession session,
            LaneDefinition definition,
            JdkRuns jdks,
            ReportFolders reports,
            Consumer<String> warn) {
        this.jdks = jdks;
        this.reports = reports;
        this.session = session;
        this.definition = definition;
        this.warn = warn;
        this.baseline = new BaselineKeeper(Path.of(session.getExecutionRootDirectory()), warn);
        this.dependencies = new ResolvedDependencies(session);
        baseline.look(SessionSettings.of(session));
    }

    /**
     * Called when it is settled what is built.
     *
     * @param models the modules of the base commit, for what a baseline does not tell
     */
    void projectsRead(Settings settings, Optional<Duration> limit, Optional<BaseModels> models) {
        baseline.look(settings);
        models.ifPresent(base -> {
            BaseDependencies collecting = new BaseDependencies(base, warn);
            baseDependencies = Optional.of(collecting);
            chosen = baseline.settled(found -> {
                if (found.flatMap(it -> it.run().dependencies()).isPresent()) {
                    collecting.close();
                } else {
                    collecting.start(limit);
                }
            });
        });
        boolean onlyNew = session.getProjects().stream().anyMatch(module -> policy(module) == TestPolicy.NEW);
        if (onlyNew && baseline.place(settings).isEmpty()) {
            warn.accept(
                    "%s=new has nothing to compare with, so no failing test fails this build. Name the record of a run of the base branch by -D%s=base/record.json."
                            .formatted(Keys.TESTS_FAIL, Keys.BASELINE));
        }
        int threads = session.getRequest().getDegreeOfConcurrency();
        List<String> modules =
                session.getProjects().stream().map(ModuleNames::of).toList();
        announced = baseline.then(base -> announce(Estimate.of(base.run(), modules, threads), limit));
    }

    private void announce(Estimate expected, Optional<Duration> limit) {
        int all = session.getAllProjects().size();
        String line = Expectation.line(expected, all, limit);
        estimate = Optional.of(expected);
        if (limit.filter(it -> expected.duration().compareTo(it) > 0).isPresent()) {
            warn.accept("This build is expected to be over its deadline: %s. Set another one by -D%s, or build less."
                    .formatted(line, Keys.DEADLINE));
        } else {
            LOG.info(line);
        }
    }

    /** @throws MojoExecutionException when tests of the module failed that did not in the baseline, and that counts */
    void goalSucceeded(GoalExecution goal, MojoExecutionEvent event) throws MojoExecutionException {
        MavenProject module = event.getProject();
        dependencies.goalSucceeded(event.getExecution().getMojoDescriptor(), module);
        boolean onlyNew = policy(module) == TestPolicy.NEW;
        if (!TEST_GOALS.contains(goal.name()) || !jdks.isThrough(event) || !(onlyNew || jdks.heldBack(event))) {
            return;
        }
        TestResults results = TestReports.read(
                Path.of(session.getExecutionRootDirectory()),
                session.getRequest().getStartTime().toInstant(),
                List.of(reports.of(module)));
        if (!results.facts().failures().isEmpty()) {
            Optional<String> failures = onlyNew
                    ? NewFailures.sentence(ModuleNames.of(module), tests(results))
                    : JdkFailures.sentence(ModuleNames.of(module), results.facts());
            if (failures.isPresent()) {
                throw new MojoExecutionException(failures.get());
            }
        }
    }

    /** The tests with what became of them since the baseline. */
    TestFacts tests(TestResults results) {
        return baseline.get()
                .map(base -> new Ledger(base.run()).compare(results))
                .orElseGet(results::facts);
    }

    /** The baseline's tests, when it is there and read by now. */
    Optional<TestFacts> earlierTests() {
        return baseline.ifRead().map(base -> base.run().tests());
    }

    /** Waits for what the run is compared with, so that what is wrong with it is told before the run is. */
    void settle() {
        announced.join();
        chosen.join();
        resolved = dependencies.set();
        changes = baseline.get()
                .flatMap(it -> changes(it.run(), resolved))
                .or(() -> baseDependencies.flatMap(it -> it.changes(resolved)));
        Optional<Ledger> ledger = baseline.get().map(base -> new Ledger(base.run()));
        if (ledger.filter(it -> !it.tells()).isPresent()) {
            warn.accept(
                    "The baseline had no tests, so nothing tells which failures are new. Name the record of a run with tests by -D%s."
                            .formatted(Keys.BASELINE));
        }
    }

    /** @param used how long the run took */
    RunRecordBuilder complete(RunRecordBuilder run, Duration used) {
        return run.dependencies(Optional.of(resolved))
                .baseline(baseline.get().map(Baseline::facts))
                .dependencyChanges(changes)
                .estimate(estimate.map(it -> it.facts(used)));
    }

    /** What came from another repository than in the baseline. */
    List<Finding> movedOrigins(OriginFacts origins) {
        return baseline.get()
                .flatMap(base -> base.run().origins())
                .map(before -> OriginChanges.between(before, origins))
                .orElse(List.of());
    }

    /** The coverage with that of the baseline. */
    Optional<CoverageFacts> coverage(Optional<CoverageFacts> measured) {
        return measured.map(
                it -> it.since(baseline.get().flatMap(base -> base.run().coverage())));
    }

    private static Optional<DependencyChanges> changes(RunRecord base, DependencySet resolved) {
        Set<String> modules = base.modules().stream().map(ModuleFacts::id).collect(Collectors.toSet());
        return base.dependencies()
                .map(before -> DependencyDiff.between("the baseline's record", modules, before, resolved));
    }

    private TestPolicy policy(MavenProject module) {
        return TestPolicy.of(SessionSettings.of(session, module).or(definition.defaults()));
    }
}
