package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.stage.ArtifactFolder;
import io.github.cimaven.stage.Entry;
import io.github.cimaven.stage.FileNames;
import io.github.cimaven.stage.LaneVersion;
import io.github.cimaven.stage.Retention;
import io.github.cimaven.stage.Source;
import io.github.cimaven.stage.StagedRun;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Copies what the build of the module made into <code>target/ci/artifacts</code> of the root, under the names of the
 * lane, and writes the manifest.
 */
@Mojo(name = "stage", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class StageMojo extends CiMojo {
    private final Clock clock = Clock.systemUTC();

    /** Skips staging. */
    @Parameter(property = Keys.STAGE_SKIP, defaultValue = "false")
    String skip;

    /** How many days the artifacts are to be kept; empty for ever. */
    @Parameter(property = Keys.STAGE_RETENTION_DAYS)
    String retentionDays;

    @Override
    boolean skipped() {
        return flag(Keys.STAGE_SKIP, skip);
    }

    @Override
    String skipKey() {
        return Keys.STAGE_SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        Retention retention = Retention.of(text(retentionDays));
        List<Source> sources = new ModuleFiles(project, execution, getLog()).all();
        ArtifactFolder artifacts = new ArtifactFolder(folder());
        Map<String, String> present = ReactorState.of(session, "stage.files");
        Map<String, String> shared = ReactorState.of(session, "stage");
        synchronized (shared) {
            if (ReactorState.first(shared)) {
                artifacts.clear().ifPresent(getLog()::warn);
            }
            for (Entry entry : artifacts.stage(sources, stagedRun(retention, shared), present)) {
                getLog().info("Staged " + entry.file() + ".");
            }
        }
    }

    private StagedRun stagedRun(Retention retention, Map<String, String> shared) {
        CiFacts facts = ciFacts();
        CiEnvironment environment = facts.environment();
        Optional<String> gitVersion = text(session.getUserProperties().getProperty(Handover.GIT_VERSION));
        Optional<String> head = head(shared);
        Optional<String> commit = facts.lane().filter("ci-pr"::equals).isPresent()
                ? environment.headCommit().or(environment::commit).or(() -> head)
                : head.or(environment::commit);
        Optional<String> laneVersion =
                LaneVersion.of(facts.lane(), environment.pullRequest(), environment.branch(), commit, gitVersion);
        return new StagedRun(
                FileNames.of(
                        laneVersion,
                        session.getAllProjects().stream()
                                .map(MavenProject::getArtifactId)
                                .toList()),
                facts.lane(),
                commit,
                retention,
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    /** HEAD's commit, asked once in a build: of git, as loading JGit costs more than a process. */
    private Optional<String> head(Map<String, String> shared) {
        return text(shared.computeIfAbsent(
                "commit", key -> new Git(root()).commit("HEAD").orElse("")));
    }
}
