package io.github.cimaven.goal;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.workflow.DiffText;
import io.github.cimaven.workflow.Drift;
import io.github.cimaven.workflow.FileChange;
import io.github.cimaven.workflow.FilePlan;
import io.github.cimaven.workflow.WrittenFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Compares the workflow files that ci:init wrote with what it would write now, and names each difference. What the user
 * added in the marked places is none. Does nothing in a repository without such files.
 *
 * <p>Acts once for the whole build.
 */
@Mojo(name = "drift", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DriftMojo extends CiMojo {
    /** Skips the comparison. */
    @Parameter(property = InitKeys.DRIFT_SKIP, defaultValue = "false")
    private String skip;

    /** Fails the build on a difference; otherwise it is recorded as a warning. */
    @Parameter(property = InitKeys.DRIFT_FAIL, defaultValue = "false")
    private String fail;

    private final RepositorySystem repositorySystem;

    @Inject
    DriftMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    boolean skipped() {
        return flag(InitKeys.DRIFT_SKIP, skip);
    }

    @Override
    String skipKey() {
        return InitKeys.DRIFT_SKIP;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean failing = flag(InitKeys.DRIFT_FAIL, fail);
        Map<String, String> state = ReactorState.of(session, "drift");
        synchronized (state) {
            if (ReactorState.first(state)) {
                compare(failing);
            }
        }
    }

    private void compare(boolean failing) throws IOException, MojoExecutionException, MojoFailureException {
        WorkflowSetup setup = new WorkflowSetup(
                session, new SettingsWithoutLane(session, RootModule.of(session), settings()).read(), root());
        WrittenFiles written = WrittenFiles.in(setup.files());
        if (written.services().isEmpty()) {
            getLog().debug("ci:init wrote no file here, so there is nothing to compare.");
            return;
        }
        String branch = ciFacts()
                .environment()
                .defaultBranch()
                .or(written::defaultBranch)
                .orElse("main");
        WorkflowEngines engines = new WorkflowEngines(engineJars(repositorySystem));
        FilePlan plan = setup.plan(written.services(), branch, engines.yaml());
        List<Finding> findings = List.of();
        if (!plan.conflicts().isEmpty() || !plan.real().isEmpty()) {
            DiffText diff = engines.diff();
            findings = new Drift(failing ? Severity.ERROR : Severity.WARNING).findings(plan, () -> diff);
            write(plan, diff);
        }
        Json.write(folder().findings().resolve("drift.json"), findings);
        tell(findings, failing);
    }

    private void write(FilePlan plan, DiffText diff) throws IOException {
        List<String> lines = new ArrayList<>();
        for (FileChange change : plan.real()) {
            lines.addAll(diff.unified(change));
        }
        AtomicFile.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), folder().drift());
    }

    private void tell(List<Finding> findings, boolean failing) throws MojoFailureException {
        if (findings.isEmpty()) {
            getLog().info("The workflow files are as ci:init would write them.");
        } else if (failing) {
            throw new MojoFailureException(FailureText.of(
                    "ci:drift found " + Text.count(findings.size(), "difference", "differences")
                            + " from what ci:init would write",
                    findings));
        } else {
            findings.forEach(finding -> getLog().warn(finding.message() + " [" + finding.rule() + "]"));
            getLog().warn(findings.get(0).fix().orElse("") + " The whole difference is in " + folder().drift());
        }
    }
}
