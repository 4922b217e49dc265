package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.coverage.Coverage;
import io.github.cimaven.coverage.CoverageMinimum;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Holds the coverage of the whole build to a minimum, when the last module is through. It reads the XML reports that
 * <code>jacoco:report</code> and <code>jacoco:report-integration</code> wrote in this build.
 */
@Mojo(name = "coverage", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CoverageMojo extends CiMojo {

    /** Leaves the module out: its lines do not count. */
    @Parameter(property = Keys.COVERAGE_SKIP, defaultValue = "false")
    String skip;

    /** Fails the build when the minimum is not reached; otherwise it is recorded as a warning. */
    @Parameter(property = Keys.COVERAGE_FAIL, defaultValue = "true")
    String fail;

    /** How much of the lines of the whole build must be covered, in percent; empty for no minimum. */
    @Parameter(property = Keys.COVERAGE_MIN)
    String min;

    /** A module that is skipped must report in too, or the others would wait for it. */
    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return Keys.COVERAGE_SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        boolean failing = flag(Keys.COVERAGE_FAIL, fail);
        Optional<CoverageMinimum> minimum = CoverageMinimum.of(new Settings(key -> min));
        Map<String, String> skipped = ReactorState.of(session, "coverage.skipped");
        if (flag(Keys.COVERAGE_SKIP, skip)) {
            skipped.put(project.getId(), "");
        }
        GoalModules modules = new GoalModules(session, execution);
        if (modules.isLast(project)) {
            List<MavenProject> counted = modules.all().stream()
                    .filter(module -> !skipped.containsKey(module.getId()))
                    .toList();
            if (counted.isEmpty()) {
                getLog().info("Skipped by " + skipKey() + ".");
            } else {
                look(counted, minimum, failing);
            }
        }
    }

    private void look(List<MavenProject> modules, Optional<CoverageMinimum> minimum, boolean failing)
            throws IOException, MojoFailureException {
        // By hand, the tests may have run in an earlier build.
        boolean byHand = execution.getSource() == MojoExecution.Source.CLI;
        Optional<CoverageFacts> coverage = Coverage.read(
                root(),
                byHand ? Instant.EPOCH : session.getStartTime().toInstant(),
                modules.stream()
                        .map(module -> Coverage.Module.of(
                                module.getModel(), module.getBasedir().toPath()))
                        .toList());
        List<Finding> findings = new CoverageFindings(minimum, testsAreSkipped())
                .of(coverage).stream()
                        .map(finding -> failing ? finding : finding.atMostWarning())
                        .toList();
        Json.write(findingsFile(), findings);
        coverage.ifPresent(facts -> getLog().info("The tests cover %s of %d lines in %d modules."
                .formatted(
                        facts.lines().shown(),
                        facts.lines().total(),
                        facts.modules().size())));
        tell(findings);
    }

    private void tell(List<Finding> findings) throws MojoFailureException {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        findings.stream()
                .filter(finding -> !errors.contains(finding))
                .forEach(finding ->
                        getLog().warn(finding.message() + " " + finding.fix().orElse("")));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(FailureText.of("ci:coverage found too little", errors));
        }
    }

    private boolean testsAreSkipped() {
        Settings settings = settings();
        return List.of("skipTests", "maven.test.skip").stream()
                .anyMatch(key -> settings.text(key).filter("true"::equals).isPresent());
    }
}
