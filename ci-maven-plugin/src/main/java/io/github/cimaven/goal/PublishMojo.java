package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.publish.Coordinates;
import io.github.cimaven.publish.Plan;
import io.github.cimaven.publish.Reports;
import io.github.cimaven.publish.Staging;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Publishes what <code>deploy</code> put into <code>target/ci/staging</code>, when the last module of the build is
 * through and none has failed. Each module's execution only reports in.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PublishMojo extends ChannelMojo {
    /** Leaves the module out of what is published; for the whole build, set it on the command line. */
    @Parameter(property = PublishKeys.SKIP, defaultValue = "false")
    String skip;

    /** Prints the whole plan and touches nothing. */
    @Parameter(property = Keys.DRY_RUN, defaultValue = "false")
    String dryRun;

    /** Fails the build when a service was slow and the next run has to go on; otherwise it is a warning. */
    @Parameter(property = PublishKeys.PENDING_FAIL, defaultValue = "true")
    String pendingFail;

    @Override
    boolean isDryRun() {
        return flag(Keys.DRY_RUN, dryRun);
    }

    /** A module that is skipped must report in too, or the others would wait for it. */
    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return PublishKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException, MojoExecutionException {
        boolean skipping = flag(PublishKeys.SKIP, skip);
        Staging staging = new Staging(folder().staging());
        Reports reports = new Reports(ReactorState.of(session, "publish"));
        PublishRun run = new PublishRun(this);
        try {
            if (!skipping) {
                // A mistake in a name is to be told by the first module, not by the last.
                run.refuseUnknownChannels();
            }
            List<Coordinates> all = PublishingModules.all(new GoalModules(session, execution));
            Coordinates module = PublishingModules.coordinates(project);
            Optional<List<String>> files = skipping ? Optional.empty() : Optional.of(staging.filesOf(module));
            boolean last;
            synchronized (reports.state()) {
                last = reports.add(module, files, all);
            }
            if (!last) {
                getLog().info("Publication waits for the other modules: %d."
                        .formatted(reports.awaited(all).size()));
            } else if (reports.published().isEmpty()) {
                getLog().info("Skipped by " + skipKey() + ".");
            } else {
                run.publish(staging, plan(staging, reports));
            }
        } catch (PublishException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (PendingException e) {
            if (flag(PublishKeys.PENDING_FAIL, pendingFail)) {
                throw new MojoExecutionException(e.getMessage(), e.getCause());
            }
            getLog().warn(e.getMessage());
        }
    }

    private Plan plan(Staging staging, Reports reports) throws IOException, PublishException {
        if (session.getResult().hasExceptions()) {
            throw new PublishException(
                    "Nothing was published, because the build has failed. Mend what failed and run the release again.");
        }
        List<ReleaseFile> staged = staging.files();
        reports.refuseLost(staged);
        Plan plan = Plan.of(staged, reports.published(), reports.skipped());
        for (Coordinates module : reports.empty()) {
            if (staged.stream().noneMatch(file -> Plan.isOf(file, module))) {
                getLog().warn("Nothing of " + module + " is published: it did not deploy anything.");
            }
        }
        return plan;
    }
}
