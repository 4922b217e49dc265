package io.github.cimaven.session;

import com.google.gson.JsonElement;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Product;
import io.github.cimaven.coverage.Coverage;
import io.github.cimaven.deadline.Budgets;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.json.Json;
import io.github.cimaven.lane.Explanation;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneChoice;
import io.github.cimaven.record.AffectedFacts;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.Findings;
import io.github.cimaven.record.GuardFacts;
import io.github.cimaven.record.OriginFacts;
import io.github.cimaven.record.ParallelFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecordBuilder;
import io.github.cimaven.record.SparkFiles;
import io.github.cimaven.record.TestReports;
import io.github.cimaven.record.TestResults;
import io.github.cimaven.timeline.ModuleTimes;
import io.github.cimaven.timeline.Outcome;
import io.github.cimaven.timeline.Spans;
import io.github.cimaven.timeline.Spans.ModuleSpan;
import io.github.cimaven.timeline.TimelineFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.project.MavenProject;

/** Gathers the record of a run from everything that saw it. */
final class RunReport {
    private final MavenSession session;
    private final LaneChoice choice;
    private final CiEnvironment environment;
    private final CiFolder folder;
    private final ReportFolders reports;

    RunReport(MavenSession session, LaneChoice choice, CiEnvironment environment, ReportFolders reports) {
        this.reports = reports;
        this.session = session;
        this.choice = choice;
        this.environment = environment;
        this.folder = SessionFolder.of(session);
    }

    RunRecord gather(
            Spans spans,
            Budgets budgets,
            DeadlineKeeper deadline,
            Comparison comparison,
            List<String> warnings,
            Optional<AffectedFacts> affected,
            OriginFacts origins) {
        Instant started = session.getRequest().getStartTime().toInstant();
        Duration used = Duration.between(started, spans.period().end());
        Findings findings = Findings.read(folder, started).and(comparison.movedOrigins(origins));
        List<String> all = new ArrayList<>(warnings);
        all.addAll(findings.warnings());
        SparkFiles spark = SparkFiles.read(folder, started);
        all.addAll(spark.warnings());
        List<JsonElement> artifacts = artifacts(started, all);
        Optional<GuardFacts> guards = guards(started, all);
        Optional<JsonElement> publication = GoalFile.object(folder.publication(), started, all);
        RunRecordBuilder run = new RunRecordBuilder(
                        Product.version(), project(), new LaneFacts(choice.id(), choice.reason()), maven(), started)
                .environment(Json.tree(Explanation.of(Explanation.THIS_BUILD, environment, choice)))
                .duration(used)
                .success(succeeded(spans))
                .deadline(deadline.limit().map(limit -> new DeadlineFacts(limit, used, deadline.message())))
                .failures(Failures.of(session.getResult(), spans))
                .modules(modules(spans))
                .goals(TimelineFacts.goals(spans, budgets::of))
                .tests(comparison.tests(tests(started)))
                .findings(findings.findings())
                .artifacts(artifacts)
                .downloads(TimelineFacts.downloads(spans))
                .warnings(all)
                .affected(affected)
                .coverage(comparison.coverage(
                        Coverage.read(Path.of(session.getExecutionRootDirectory()), started, coverage())))
                .parallel(parallel(spans))
                .spark(spark.facts())
                .origins(Optional.of(origins).filter(it -> !it.repositories().isEmpty()))
                .guards(guards)
                .publication(publication);
        return comparison.complete(run, used).build();
    }

    /** A build that ended before its modules were built has no exception in the session. */
    private boolean succeeded(Spans spans) {
        return !session.getResult().hasExceptions()
                && !spans.modules().isEmpty()
                && spans.modules().stream().allMatch(module -> module.outcome() == Outcome.SUCCESS);
    }

    private String project() {
        return SessionFolder.root(session)
                .map(root -> root.getGroupId() + ":" + root.getArtifactId() + ":" + root.getVersion())
                .orElse("unknown");
    }

    private MavenFacts maven() {
        MavenExecutionRequest request = session.getRequest();
        return new MavenFacts(
                session.getSystemProperties().getProperty("maven.version", ""),
                session.getSystemProperties().getProperty("java.version", ""),
                request.getGoals(),
                request.getDegreeOfConcurrency());
    }

    /** With what each needs, where Maven came as far as to know it. */
    private List<ModuleFacts> modules(Spans spans) {
        ProjectDependencyGraph graph = session.getProjectDependencyGraph();
        if (graph == null) {
            return TimelineFacts.modules(spans);
        }
        Map<String, List<String>> needs = graph.getSortedProjects().stream()
                .collect(Collectors.toMap(
                        ModuleNames::of,
                        module -> graph.getUpstreamProjects(module, false).stream()
                                .map(ModuleNames::of)
                                .toList(),
                        (one, other) -> one));
        return TimelineFacts.modules(spans).stream()
                .map(module -> module.needing(needs.getOrDefault(module.id(), List.of())))
                .toList();
    }

    private TestResults tests(Instant started) {
        List<TestReports.Module> modules = Optional.ofNullable(session.getProjects()).orElse(List.of()).stream()
                .map(reports::of)
                .toList();
        return TestReports.read(Path.of(session.getExecutionRootDirectory()), started, modules);
    }

    /** Only the main lane has time to be lost, and only one thread tells what a module takes by itself. */
    private Optional<ParallelFacts> parallel(Spans spans) {
        if (!choice.id().equals(Lane.MAIN.id())
                || session.getRequest().getDegreeOfConcurrency() > 1
                || session.getProjectDependencyGraph() == null) {
            return Optional.empty();
        }
        Map<String, Duration> durations = spans.modules().stream()
                .collect(Collectors.toMap(
                        ModuleSpan::module, span -> span.period().duration(), Duration::plus));
        ModuleTimes times = new ModuleTimes();
        for (MavenProject module : session.getProjectDependencyGraph().getSortedProjects()) {
            times.add(
                    ModuleNames.of(module),
                    durations.getOrDefault(ModuleNames.of(module), Duration.ZERO),
                    session.getProjectDependencyGraph().getUpstreamProjects(module, false).stream()
                            .map(ModuleNames::of)
                            .collect(Collectors.toSet()));
        }
        return Optional.of(times.facts(Runtime.getRuntime().availableProcessors()));
    }

    private List<Coverage.Module> coverage() {
        return Optional.ofNullable(session.getProjects()).orElse(List.of()).stream()
                .filter(module -> !SessionSettings.of(session, module).flag(Keys.COVERAGE_SKIP, false))
                .map(module -> Coverage.Module.of(
                        module.getModel(), module.getBasedir().toPath()))
                .toList();
    }

    private Optional<GuardFacts> guards(Instant started, List<String> warnings) {
        return GoalFile.guards(folder.guards(), started, warnings);
    }

    private List<JsonElement> artifacts(Instant started, List<String> warnings) {
        return GoalFile.array(folder.manifest(), started, warnings);
    }
}
