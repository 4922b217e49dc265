package io.github.cimaven.session;

import io.github.cimaven.config.ReportKeys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.deadline.Budgets;
import io.github.cimaven.deadline.ForkedProcesses;
import io.github.cimaven.deadline.RunningGoal;
import io.github.cimaven.deadline.RunningGoals;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Variables;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneChoice;
import io.github.cimaven.lane.LaneDefinition;
import io.github.cimaven.record.AffectedFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.tests.TestMojo;
import io.github.cimaven.timeline.GoalExecution;
import io.github.cimaven.timeline.Outcome;
import io.github.cimaven.timeline.Spans;
import io.github.cimaven.timeline.Timeline;
import io.github.cimaven.timeline.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositoryEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A build in a lane, from the session's start to its end. Its methods are called by all of Maven's builder threads. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private final MavenSession session;
    private final LaneChoice choice;
    private final CiEnvironment environment;
    private final LaneDefinition definition;
    private final Timeline timeline;
    private final Downloads downloads;
    private final RunningGoals running = new RunningGoals();
    private final DeadlineKeeper deadline;
    private final Comparison comparison;
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final JdkRuns jdks;
    private final ReportFolders testReports;
    private final TestGoals tests;
    private final GitVersions versions;
    private final JavadocGoals javadoc;
    private final AttestGoals attest;
    private volatile boolean reported;
    private boolean told;
    private volatile Budgets budgets;
    private volatile boolean wantsReport;
    private volatile Optional<AffectedFacts> affected = Optional.empty();
    private volatile Optional<RunRecord> record = Optional.empty();
    private volatile Optional<MavenParts> mavenParts = Optional.empty();

    Run(MavenSession session, LaneChoice choice, CiEnvironment environment, Clock clock) {
        this.session = session;
        this.choice = choice;
        this.environment = environment;
        this.clock = clock;
        this.definition = LaneDefinition.read(choice.lane().orElseThrow());
        this.timeline = new Timeline(clock);
        this.downloads = new Downloads(timeline, clock);
        this.deadline = new DeadlineKeeper(session, definition, running, clock, this::reportInMavensPlace);
        this.jdks = new JdkRuns(session);
        this.testReports = new ReportFolders(jdks);
        this.comparison = new Comparison(session, definition, jdks, testReports, this::warn);
        this.tests = new TestGoals(session, clock, jdks, testReports, comparison::earlierTests, this::warn);
        this.versions = new GitVersions(session);
        this.javadoc = new JavadocGoals(session, definition.lane());
        this.attest = new AttestGoals(session, downloads::materials);
        this.budgets = budgets(SessionSettings.of(session));
        this.wantsReport = SessionSettings.of(session).flag(ReportKeys.REPORT, true);
        deadline.arm(SessionSettings.of(session));
        choice.warnings().forEach(this::warn);
    }

    /** Called only when the extension is there before the POMs are read. */
    void sessionStarts() {
        versions.sessionStarts(definition.lane(), environment.tag());
    }

    void projectsRead(MavenParts maven) {
        mavenParts = Optional.of(maven);
        ModuleNames.give(session.getAllProjects(), session.getAllProjects());
        MavenProject root = SessionFolder.root(session).orElseGet(session::getTopLevelProject);
        Settings settings = SessionSettings.of(session, root);
        Optional<BaseModels> base = Optional.empty();
        if (definition.lane() == Lane.PR) {
            // Before the lane is in the POMs: they are compared with those of the base commit.
            Narrowing narrowing = new Narrowing(session, maven, environment, clock);
            affected = Optional.of(narrowing.narrow(withLane(settings)));
            base = narrowing.base();
        }
        try {
            settle(root, settings, base);
        } catch (RuntimeException e) {
            // It may have files of its own.
            base.ifPresent(BaseModels::close);
            throw e;
        }
    }

    private void settle(MavenProject root, Settings settings, Optional<BaseModels> base) {
        versions.projectsRead(definition.lane(), settings, clock, this::warn);
        new LaneApplication(definition).to(session).forEach(this::warn);
        if (definition.lane() == Lane.MAIN) {
            jdks.projectsRead(mavenParts.orElseThrow(), this::warn);
        }
        budgets = budgets(settings);
        wantsReport = settings.flag(ReportKeys.REPORT, true);
        budgets.check(session.getUserProperties().stringPropertyNames());
        budgets.check(root.getProperties().stringPropertyNames());
        tests.check();
        deadline.arm(settings);
        comparison.projectsRead(settings, deadline.limit(), base);
    }

    void goalStarts(MojoExecutionEvent event) throws MojoExecutionException {
        if (isAfterwards(event)) {
            return;
        }
        deadline.check();
        GoalExecution goal = goal(event);
        timeline.goalStarted(Worker.of(Thread.currentThread()), goal);
        RunningGoal atWork = new RunningGoal(
                goal.module(),
                goal.fullName(),
                Path.of(event.getProject().getBuild().getTestOutputDirectory()));
        running.start(atWork);
        javadoc.starts(event);
        attest.starts(event);
        if (TestGoals.isOne(event.getExecution())) {
            tests.prepare(event);
            tests.limit(event, atWork)
                    .ifPresent(it -> new TestMojo(event.getMojo()).limitForks(deadline.limitForks(it)));
        }
    }

    void goalSucceeds(MojoExecutionEvent event) throws MojoExecutionException {
        if (isAfterwards(event)) {
            return;
        }
        goalEnded(event.getProject());
        javadoc.ended(event);
        deadline.check();
        GoalExecution goal = goal(event);
        Duration time = timeline.goalEnded(Worker.of(Thread.currentThread()), goal, Outcome.SUCCESS);
        try {
            judge(goal, time, event);
        } catch (MojoExecutionException e) {
            timeline.goalFailedAfterAll(goal);
            throw e;
        }
        running.end();
    }

    /** @throws MojoExecutionException when what the goal did, or how long it took, fails its module */
    private void judge(GoalExecution goal, Duration time, MojoExecutionEvent event) throws MojoExecutionException {
        Optional<String> overBudget = budgets.add(goal.name(), time);
        if (overBudget.isPresent() && budgets.fail()) {
            throw new MojoExecutionException(overBudget.get());
        }
        overBudget.ifPresent(this::warn);
        comparison.goalSucceeded(goal, event);
    }

    void goalFails(MojoExecutionEvent event) {
        if (isAfterwards(event)) {
            return;
        }
        goalEnded(event.getProject());
        javadoc.ended(event);
        timeline.goalEnded(Worker.of(Thread.currentThread()), goal(event), Outcome.FAILURE);
        running.end();
    }

    /** What tells of the run is no part of it: when the watchdog reports, Maven still calls its listeners. */
    private boolean isAfterwards(MojoExecutionEvent event) {
        return reported && EndGoal.is(event.getExecution());
    }

    private void goalEnded(MavenProject module) {
        deadline.goalEnded();
        tests.cleanUp(module);
    }

    void moduleStarts(MavenProject module) {
        timeline.moduleStarted(Worker.of(Thread.currentThread()), ModuleNames.of(module));
    }

    void moduleEnds(MavenProject module, Outcome outcome) {
        deadline.moduleEnded(module);
        // Of a goal that fails by its own exception Maven tells its listeners nothing.
        running.endAll();
        goalEnded(module);
        timeline.goalsFailed(Worker.of(Thread.currentThread()));
        timeline.moduleEnded(ModuleNames.of(module), outcome);
    }

    void downloads(RepositoryEvent event) {
        downloads.on(event);
    }

    void end() {
        deadline.end();
        javadoc.end();
        endSpark();
        report();
    }

    /** In a build that failed, ci:spark never comes to wait for what ci:spark-start started. */
    private void endSpark() {
        Path folder = SessionFolder.of(session).spark().toAbsolutePath();
        if (definition.lane() == Lane.MAIN && Files.isDirectory(folder)) {
            ForkedProcesses.killSpark(folder);
        }
    }

    /** The session is over: others are told of the run. */
    synchronized void tell(MavenParts maven) {
        if (told) {
            return;
        }
        told = true;
        record.flatMap(run -> tell(run, maven))
                .filter(run -> wantsReport)
                .ifPresent(run -> ReportOutput.again(SessionFolder.of(session), run));
    }

    /** @return the run with what became of telling others of it; empty when nobody was told */
    private Optional<RunRecord> tell(RunRecord run, MavenParts maven) {
        // Spans first: Slack may ask for some patience.
        Optional<RunRecord> traced = new Traces(session, maven, System.getenv()).send(run);
        return new Notices(session, maven, System.getenv())
                .tell(traced.orElse(run))
                .or(() -> traced);
    }

    /** Called by the watchdog when Maven does not end: of that, too, others are to know. */
    private void reportInMavensPlace() {
        report();
        mavenParts.ifPresent(this::tell);
    }

    void close() {
        deadline.close();
    }

    /**
     * Called by Maven's end of the session, or by the watchdog when that does not come: the first one reports. The other
     * waits, as the first may be the one that does not end the process.
     */
    private synchronized void report() {
        if (reported) {
            return;
        }
        reported = true;
        tests.cleanUp();
        Optional.ofNullable(session.getProjects()).orElse(List.of()).stream()
                .map(ModuleNames::of)
                .forEach(module -> timeline.moduleSkipped(Worker.of(Thread.currentThread()), module));
        Spans spans = timeline.spans();
        comparison.settle();
        RunRecord run = new RunReport(session, choice, environment, testReports)
                .gather(spans, budgets, deadline, comparison, warnings, affected, downloads.origins());
        Path root = Path.of(session.getExecutionRootDirectory());
        new RunOutput(SessionFolder.of(session), root, new Variables(System.getenv()), wantsReport)
                .write(run, spans, environment.provider());
        record = Optional.of(run);
    }

    private void warn(String sentence) {
        warnings.add(sentence);
        LOG.warn(sentence);
    }

    private Budgets budgets(Settings settings) {
        return new Budgets(withLane(settings));
    }

    /** The user's settings before the lane's. */
    private Settings withLane(Settings settings) {
        return new Settings(
                key -> settings.text(key).orElse(definition.defaults().get(key)));
    }

    private static GoalExecution goal(MojoExecutionEvent event) {
        MojoExecution execution = event.getExecution();
        return new GoalExecution(
                ModuleNames.of(event.getProject()),
                execution.getMojoDescriptor().getPluginDescriptor().getGoalPrefix(),
                execution.getGoal(),
                execution.getExecutionId());
    }
}
