package io.github.cimaven.record;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.record.RunRecord.BaselineFacts;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencySet;
import io.github.cimaven.record.RunRecord.DownloadFacts;
import io.github.cimaven.record.RunRecord.EstimateFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.TestFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts the record of a run together: what is not set is empty. See {@link RunRecord} for what the members mean. */
public final class RunRecordBuilder {
    private String schemaVersion = RunRecord.SCHEMA_VERSION;
    private String productVersion;
    private String project;
    private LaneFacts lane;
    private JsonElement environment = new JsonObject();
    private MavenFacts maven;
    private Instant started;
    private Duration duration;
    private boolean success;
    private Optional<DeadlineFacts> deadline = Optional.empty();
    private List<Failure> failures = List.of();
    private List<ModuleFacts> modules = List.of();
    private List<GoalFacts> goals = List.of();
    private TestFacts tests = new TestFacts(0, 0, 0, 0, List.of(), List.of());
    private List<Finding> findings = List.of();
    private List<JsonElement> artifacts = List.of();
    private List<DownloadFacts> downloads = List.of();
    private List<String> warnings = List.of();
    private Optional<AffectedFacts> affected = Optional.empty();
    private Optional<DependencySet> dependencies = Optional.empty();
    private Optional<BaselineFacts> baseline = Optional.empty();
    private Optional<DependencyChanges> dependencyChanges = Optional.empty();
    private Optional<EstimateFacts> estimate = Optional.empty();
    private Optional<CoverageFacts> coverage = Optional.empty();
    private Optional<ParallelFacts> parallel = Optional.empty();
    private Optional<SparkFacts> spark = Optional.empty();
    private List<NoticeFacts> notices = List.of();
    private Optional<TraceFacts> trace = Optional.empty();
    private Optional<OriginFacts> origins = Optional.empty();
    private Optional<GuardFacts> guards = Optional.empty();
    private Optional<JsonElement> publication = Optional.empty();

    /** With what every run has from its start. */
    public RunRecordBuilder(String productVersion, String project, LaneFacts lane, MavenFacts maven, Instant started) {
        this.productVersion = productVersion;
        this.project = project;
        this.lane = lane;
        this.maven = maven;
        this.started = started;
        this.duration = Duration.ZERO;
    }

    RunRecordBuilder(RunRecord run) {
        this.schemaVersion = run.schemaVersion();
        this.productVersion = run.productVersion();
        this.project = run.project();
        this.lane = run.lane();
        this.environment = run.environment();
        this.maven = run.maven();
        this.started = run.started();
        this.duration = run.duration();
        this.success = run.success();
        this.deadline = run.deadline();
        this.failures = run.failures();
        this.modules = run.modules();
        this.goals = run.goals();
        this.tests = run.tests();
        this.findings = run.findings();
        this.artifacts = run.artifacts();
        this.downloads = run.downloads();
        this.warnings = run.warnings();
        this.affected = run.affected();
        this.dependencies = run.dependencies();
        this.baseline = run.baseline();
        this.dependencyChanges = run.dependencyChanges();
        this.estimate = run.estimate();
        this.coverage = run.coverage();
        this.parallel = run.parallel();
        this.spark = run.spark();
        this.notices = run.notices();
        this.trace = run.trace();
        this.origins = run.origins();
        this.guards = run.guards();
        this.publication = run.publication();
    }

    public RunRecordBuilder productVersion(String value) {
        this.productVersion = value;
        return this;
    }

    public RunRecordBuilder project(String value) {
        this.project = value;
        return this;
    }

    public RunRecordBuilder lane(LaneFacts value) {
        this.lane = value;
        return this;
    }

    public RunRecordBuilder environment(JsonElement value) {
        this.environment = value;
        return this;
    }

    public RunRecordBuilder maven(MavenFacts value) {
        this.maven = value;
        return this;
    }

    public RunRecordBuilder started(Instant value) {
        this.started = value;
        return this;
    }

    public RunRecordBuilder duration(Duration value) {
        this.duration = value;
        return this;
    }

    public RunRecordBuilder success(boolean value) {
        this.success = value;
        return this;
    }

    public RunRecordBuilder deadline(Optional<DeadlineFacts> value) {
        this.deadline = value;
        return this;
    }

    public RunRecordBuilder failures(List<Failure> value) {
        this.failures = value;
        return this;
    }

    public RunRecordBuilder modules(List<ModuleFacts> value) {
        this.modules = value;
        return this;
    }

    public RunRecordBuilder goals(List<GoalFacts> value) {
        this.goals = value;
        return this;
    }

    public RunRecordBuilder tests(TestFacts value) {
        this.tests = value;
        return this;
    }

    public RunRecordBuilder findings(List<Finding> value) {
        this.findings = value;
        return this;
    }

    public RunRecordBuilder artifacts(List<JsonElement> value) {
        this.artifacts = value;
        return this;
    }

    public RunRecordBuilder downloads(List<DownloadFacts> value) {
        this.downloads = value;
        return this;
    }

    public RunRecordBuilder warnings(List<String> value) {
        this.warnings = value;
        return this;
    }

    public RunRecordBuilder affected(Optional<AffectedFacts> value) {
        this.affected = value;
        return this;
    }

    public RunRecordBuilder dependencies(Optional<DependencySet> value) {
        this.dependencies = value;
        return this;
    }

    public RunRecordBuilder baseline(Optional<BaselineFacts> value) {
        this.baseline = value;
        return this;
    }

    public RunRecordBuilder dependencyChanges(Optional<DependencyChanges> value) {
        this.dependencyChanges = value;
        return this;
    }

    public RunRecordBuilder estimate(Optional<EstimateFacts> value) {
        this.estimate = value;
        return this;
    }

    public RunRecordBuilder coverage(Optional<CoverageFacts> value) {
        this.coverage = value;
        return this;
    }

    public RunRecordBuilder notices(List<NoticeFacts> value) {
        this.notices = value;
        return this;
    }

    public RunRecordBuilder trace(Optional<TraceFacts> value) {
        this.trace = value;
        return this;
    }

    public RunRecordBuilder parallel(Optional<ParallelFacts> value) {
        this.parallel = value;
        return this;
    }

    public RunRecordBuilder spark(Optional<SparkFacts> value) {
        this.spark = value;
        return this;
    }

    public RunRecordBuilder origins(Optional<OriginFacts> value) {
        this.origins = value;
        return this;
    }

    public RunRecordBuilder guards(Optional<GuardFacts> value) {
        this.guards = value;
        return this;
    }

    public RunRecordBuilder publication(Optional<JsonElement> value) {
        this.publication = value;
        return this;
    }

    public RunRecord build() {
        return new RunRecord(
                schemaVersion,
                productVersion,
                project,
                lane,
                environment,
                maven,
                started,
                duration,
                success,
                deadline,
                failures,
                modules,
                goals,
                tests,
                findings,
                artifacts,
                downloads,
                warnings,
                affected,
                dependencies,
                baseline,
                dependencyChanges,
                estimate,
                coverage,
                parallel,
                spark,
                notices,
                trace,
                origins,
                guards,
                publication);
    }
}
