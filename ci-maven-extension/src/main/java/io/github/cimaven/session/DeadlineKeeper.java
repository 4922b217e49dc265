package io.github.cimaven.session;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.deadline.Consequences;
import io.github.cimaven.deadline.Deadline;
import io.github.cimaven.deadline.Durations;
import io.github.cimaven.deadline.Evidence;
import io.github.cimaven.deadline.ForkLimits;
import io.github.cimaven.deadline.HangingFork;
import io.github.cimaven.deadline.HangingFork.HangingTest;
import io.github.cimaven.deadline.RunningGoals;
import io.github.cimaven.deadline.TestGoal;
import io.github.cimaven.deadline.Watchdog;
import io.github.cimaven.lane.LaneDefinition;
import io.github.cimaven.record.HangingTestReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the lane's deadline over a Maven session: what warning, failing and giving up mean there. */
final class DeadlineKeeper implements Consequences {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private final MavenSession session;
    private final LaneDefinition definition;
    private final RunningGoals running;
    private final ForkLimits forks;
    private final Watchdog watchdog;
    private final Set<MavenProject> ended = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean cleaned = new AtomicBoolean();
    private final LastResort lastResort;
    private volatile Optional<String> message = Optional.empty();
    private volatile List<Throwable> earlier = List.of();

    /** @param report writes the summary of a build that Maven will not end */
    DeadlineKeeper(
            MavenSession session, LaneDefinition definition, RunningGoals running, Clock clock, Runnable report) {
        this.session = session;
        this.definition = definition;
        this.running = running;
        this.forks = new ForkLimits(
                () -> SessionFolder.of(session).deadline(), Path.of(System.getProperty("java.home")), this::stopped);
        this.watchdog = new Watchdog(running, forks, this, clock);
        this.lastResort = new LastResort(session.getRequest(), report);
    }

    /** Sets the deadline that the settings, or else the lane, name. */
    void arm(Settings settings) {
        Instant start = session.getRequest().getStartTime().toInstant();
        Duration limit = settings.duration(Keys.DEADLINE)
                .orElseGet(() -> laneSettings().duration(Keys.DEADLINE).orElse(Duration.ZERO));
        watchdog.arm(Deadline.of(start, limit));
    }

    /** The limit; empty when there is none. */
    Optional<Duration> limit() {
        return watchdog.deadline().map(Deadline::limit);
    }

    /** What was running when the deadline passed; empty while it has not. */
    Optional<String> message() {
        return message;
    }

    /** @throws MojoExecutionException once the deadline has passed, so that no further goal starts */
    void check() throws MojoExecutionException {
        if (message.isPresent()) {
            // The watchdog interrupts goals; the next one must not find the flag.
            boolean ignored = Thread.interrupted();
            LOG.debug("Stopped after the deadline; interrupted: {}.", ignored);
            throw new MojoExecutionException(message.get());
        }
    }

    /**
     * Limits the forks of a goal that starts now.
     *
     * @return the time-out for the goal itself, in seconds
     */
    int limitForks(TestGoal goal) {
        if (cleaned.compareAndSet(false, true)) {
            deleteOldDumps();
        }
        watchdog.limit(goal);
        return goal.ownTimeout(watchdog.deadline());
    }

    private void deleteOldDumps() {
        try {
            forks.deleteOldDumps();
        } catch (IOException e) {
            LOG.warn("Thread dumps of an earlier build cannot be deleted ({}). Run with clean.", e.toString());
        }
    }

    /** Called by the thread that is through with a goal or a module. */
    void goalEnded() {
        forks.end();
    }

    void moduleEnded(MavenProject module) {
        ended.add(module);
    }

    void end() {
        watchdog.disarm();
        if (message.isPresent()) {
            // Of a goal that fails when it is interrupted, the flag is left: who tells of the run must not find it.
            LOG.debug("Ended after the deadline; interrupted: {}.", Thread.interrupted());
            // What the stopped goals say of being stopped would only hide the sentence.
            session.getResult()
                    .getExceptions()
                    .removeIf(it -> !(it instanceof DeadlineExceededException || earlier.contains(it)));
        }
    }

    /** Called when Maven itself ends. */
    void close() {
        if (message.isPresent()) {
            lastResort.failEvenIfFailuresAreIgnored();
        }
    }

    @Override
    public void warn() {
        List<String> left = Optional.ofNullable(session.getProjects()).orElse(List.of()).stream()
                .filter(module -> !ended.contains(module))
                .map(MavenProject::getArtifactId)
                .toList();
        LOG.warn(
                "{} % of the deadline of {} ({}) is over. At work: {}. Not ended yet: {} of {} modules ({}).",
                Deadline.WARNING_PERCENT,
                definition.lane().id(),
                limit().map(Durations::text).orElse(""),
                running.now(),
                left.size(),
                left.size() + ended.size(),
                shortened(left));
    }

    @Override
    public void expire() {
        Path folder = SessionFolder.of(session).deadline();
        Path javaHome = Path.of(System.getProperty("java.home"));
        String sentence = new Evidence(folder, javaHome)
                .keep(definition.lane().id(), limit().orElse(Duration.ZERO), running.now());
        message = Optional.of(sentence);
        // Neither -fae, -fn nor maven.test.failure.ignore may turn a passed deadline into a success.
        session.getRequest().setReactorFailureBehavior(MavenExecutionRequest.REACTOR_FAIL_FAST);
        earlier = List.copyOf(session.getResult().getExceptions());
        session.getResult().addException(new DeadlineExceededException(sentence));
        LOG.error(sentence);
    }

    @Override
    public void giveUp(Set<Thread> stuck) {
        lastResort.end(message.orElse(""), stuck);
    }

    /** The test is one of the run's errors; whether that fails the build, the test goal says as ever. */
    private void stopped(HangingFork fork) {
        LOG.error(fork.sentence());
        try {
            HangingTestReport.write(
                    fork.goal().reports(),
                    fork.test()
                            .map(HangingTest::testClass)
                            .orElse(fork.goal().goal().module()),
                    fork.test().map(HangingTest::method).orElse(""),
                    fork.sentence(),
                    fork.test().map(HangingTest::stack).orElse(""));
        } catch (IOException e) {
            LOG.warn(
                    "No report of the hanging test can be written to {} ({}).",
                    fork.goal().reports(),
                    e.toString());
        }
    }

    private Settings laneSettings() {
        return new Settings(definition.defaults()::get);
    }

    private static String shortened(List<String> modules) {
        return modules.size() <= 10
                ? String.join(", ", modules)
                : String.join(", ", modules.subList(0, 10)) + " and " + (modules.size() - 10) + " more";
    }
}
