package io.github.cimaven.goal;

import io.github.cimaven.config.AttestKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes what is published with a release so that others can check it: its provenance as an in-toto statement with a
 * predicate of SLSA, signed when there is a key, and the record of the release.
 *
 * <p>Acts once for the whole build, when everything is staged and signed and before anything is published.
 */
@Mojo(name = "attest", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class AttestMojo extends CiMojo {
    final Clock clock = Clock.systemUTC();
    final RepositorySystem repositorySystem;

    /** Releases without provenance and record. */
    @Parameter(property = AttestKeys.SKIP, defaultValue = "false")
    String skip;

    /** The tags that stand for a release, with * as a wildcard, separated by commas. */
    @Parameter(property = Keys.RELEASE_TAGS, defaultValue = Keys.RELEASE_TAGS_DEFAULT)
    String tags;

    @Inject
    AttestMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    /** A module that is skipped must report in too, or the others would wait for it. */
    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return AttestKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException, MojoExecutionException {
        Map<String, String> wanted = ReactorState.of(session, "attest.wanted");
        if (!flag(AttestKeys.SKIP, skip)) {
            wanted.put(project.getId(), "");
        }
        // A build that has failed publishes nothing, and says so.
        if (!new GoalModules(session, execution).isLast(project)
                || session.getResult().hasExceptions()) {
            return;
        }
        if (wanted.isEmpty()) {
            getLog().info("Skipped by " + skipKey() + ".");
            return;
        }
        try {
            new AttestRun(this).attest();
        } catch (PublishException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
