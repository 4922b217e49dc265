package io.github.cimaven.session;

import io.github.cimaven.checkout.ChangedFile;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.deadline.RunningGoal;
import io.github.cimaven.deadline.TestGoal;
import io.github.cimaven.lane.LaneDefinition;
import io.github.cimaven.record.HangingTestReport;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.TestReports;
import io.github.cimaven.tests.CoverageAgent;
import io.github.cimaven.tests.JupiterTimeout;
import io.github.cimaven.tests.OrderFile;
import io.github.cimaven.tests.TestClasses;
import io.github.cimaven.tests.TestMojo;
import io.github.cimaven.tests.TestOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the goals that run tests the lane's time-out for each test, and the order of their classes. */
final class TestGoals {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    private static final Map<String, String> GOALS =
            Map.of("maven-surefire-plugin", "test", "maven-failsafe-plugin", "integration-test");

    private final MavenSession session;
    private final Clock clock;
    private final Map<Path, OrderFile> orders = new ConcurrentHashMap<>();
    private final Supplier<Optional<TestFacts>> baseline;
    private List<ChangedFile> changes;

    private final JdkRuns jdks;
    private final ReportFolders reports;
    private final Consumer<String> warn;

    /** @param baseline the tests of the run that this one is compared with, as far as they are known */
    TestGoals(
            MavenSession session,
            Clock clock,
            JdkRuns jdks,
            ReportFolders reports,
            Supplier<Optional<TestFacts>> baseline,
            Consumer<String> warn) {
        this.session = session;
        this.jdks = jdks;
        this.reports = reports;
        this.warn = warn;
        this.clock = clock;
        this.baseline = baseline;
    }

    /** Reads what is set, so that a mistake is told before the first goal runs. */
    void check() {
        for (MavenProject module : session.getProjects()) {
            Settings settings = SessionSettings.of(session, module);
            settings.duration(Keys.TESTS_TIMEOUT);
            settings.duration(Keys.TESTS_FORK_TIMEOUT);
            settings.flag(Keys.TESTS_ORDER, false);
        }
    }

    static boolean isOne(MojoExecution execution) {
        return execution.getGoal().equals(GOALS.get(execution.getArtifactId()));
    }

    /**
     * Called before each of them.
     *
     * @throws MojoExecutionException when its JDK cannot load the classes
     */
    void prepare(MojoExecutionEvent event) throws MojoExecutionException {
        MavenProject module = event.getProject();
        TestMojo mojo = new TestMojo(event.getMojo());
        if (mojo.isSkipped()) {
            return;
        }
        CoverageAgent.added(mojo.argLine(), module.getProperties().getProperty(CoverageAgent.PROPERTY))
                .ifPresent(mojo::setArgLine);
        Settings settings = SessionSettings.of(session, module);
        Optional<String> unread = reports.add(event, mojo, settings);
        jdks.prepare(event, mojo, unread.isEmpty());
        unread.filter(sentence -> ignoresFailures(settings) && hasTests(module)).ifPresent(warn);
        settings.duration(Keys.TESTS_TIMEOUT)
                .filter(timeout -> !timeout.isZero())
                .ifPresent(timeout -> limitTests(mojo, module, timeout));
        if (settings.flag(Keys.TESTS_ORDER, false) && !hasOwnOrder(event.getExecution(), module)) {
            order(mojo, module);
        }
        deleteOldReports(reports.of(event));
    }

    /** The goal with the limit of its forks, when there is one. */
    Optional<TestGoal> limit(MojoExecutionEvent event, RunningGoal goal) {
        MavenProject module = event.getProject();
        Path target = Path.of(module.getBuild().getDirectory());
        return SessionSettings.of(session, module)
                .duration(Keys.TESTS_FORK_TIMEOUT)
                .filter(limit -> !limit.isZero())
                .map(limit -> new TestGoal(goal, target, reports.of(event), clock.instant(), limit));
    }

    private static boolean hasTests(MavenProject module) {
        return Files.isDirectory(Path.of(module.getBuild().getTestOutputDirectory()));
    }

    private static boolean ignoresFailures(Settings settings) {
        return settings.text(LaneDefinition.IGNORE_FAILURES)
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }

    /** Surefire overwrites its own; these no later run would. */
    private void deleteOldReports(Path folder) {
        try {
            HangingTestReport.deleteOld(
                    folder, session.getRequest().getStartTime().toInstant());
        } catch (IOException e) {
            LOG.warn("Reports of tests that hung before cannot be deleted ({}). Run with clean.", e.toString());
        }
    }

    /** Called after each of them, however it ended. */
    void cleanUp(MavenProject module) {
        Optional.ofNullable(orders.remove(module.getBasedir().toPath())).ifPresent(TestGoals::delete);
    }

    /** Called at the end of a build that was not let to its goals' ends. */
    void cleanUp() {
        orders.values().forEach(TestGoals::delete);
        orders.clear();
    }

    private void limitTests(TestMojo mojo, MavenProject module, Duration timeout) {
        List<String> classPath = testClassPath(module);
        if (JupiterTimeout.concerns(classPath)
                && !JupiterTimeout.isSet(mojo, session.getUserProperties()::containsKey, classPath)) {
            mojo.addSystemProperty(JupiterTimeout.KEY, JupiterTimeout.value(timeout));
        }
    }

    private static List<String> testClassPath(MavenProject module) {
        try {
            return module.getTestClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            return List.of();
        }
    }

    /** An order that the user names holds, be it the default one. */
    private boolean hasOwnOrder(MojoExecution execution, MavenProject module) {
        String property = ReportFolders.prefix(execution) + ".runOrder";
        Xpp3Dom configured = execution.getConfiguration() == null
                ? null
                : execution.getConfiguration().getChild("runOrder");
        boolean inPom = configured != null
                && configured.getValue() != null
                && !configured.getValue().equals("${" + property + "}");
        return inPom || SessionSettings.of(session, module).text(property).isPresent();
    }

    private void order(TestMojo mojo, MavenProject module) {
        Path basedir = module.getBasedir().toPath();
        OrderFile file = new OrderFile(basedir);
        try {
            List<String> classes = knowledge(module)
                    .of(TestClasses.in(Path.of(module.getBuild().getTestOutputDirectory())));
            if (!classes.isEmpty() && mojo.orderByFile()) {
                orders.put(basedir, file);
                file.write(classes);
            }
        } catch (IOException e) {
            // Surefire takes a file that is not there for an empty one.
            LOG.debug("The tests of {} run in no order of the lane.", ModuleNames.of(module), e);
        }
    }

    private TestOrder knowledge(MavenProject module) {
        Path root = Path.of(session.getExecutionRootDirectory());
        TestReports.Module known = reports.of(module);
        Set<String> changed = TestClasses.changed(Git.top(root), known.sourceRoots(), changes());
        // What an earlier build of this folder left behind is later than what the base branch had.
        List<TestFacts> earlier = new ArrayList<>();
        earlier.add(TestReports.read(root, Instant.EPOCH, List.of(known)).facts());
        baseline.get().ifPresent(earlier::add);
        return TestOrder.of(ModuleNames.of(module), changed, earlier);
    }

    /** Asks git once for all modules. */
    private synchronized List<ChangedFile> changes() {
        if (changes == null) {
            changes = Optional.ofNullable(session.getUserProperties().getProperty(Handover.BASE_COMMIT))
                    .map(this::changesSince)
                    .orElse(List.of());
        }
        return changes;
    }

    private List<ChangedFile> changesSince(String commit) {
        try {
            return new Git(Path.of(session.getExecutionRootDirectory())).changedFiles(commit);
        } catch (CheckoutException e) {
            LOG.debug("git does not tell which tests are changed.", e);
            return List.of();
        }
    }

    private static void delete(OrderFile file) {
        try {
            file.delete();
        } catch (IOException e) {
            LOG.warn("The file of the order of tests cannot be deleted ({}). Delete it by hand.", e.toString());
        }
    }
}
