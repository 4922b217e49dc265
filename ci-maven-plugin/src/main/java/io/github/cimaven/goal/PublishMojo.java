package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.Channel;
import io.github.cimaven.publish.Channels;
import io.github.cimaven.publish.Coordinates;
import io.github.cimaven.publish.Plan;
import io.github.cimaven.publish.ReleaseFacts;
import io.github.cimaven.publish.Reports;
import io.github.cimaven.publish.StagedFile;
import io.github.cimaven.publish.Staging;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Publishes what <code>deploy</code> put into <code>target/ci/staging</code>, when the last module of the build is
 * through and none has failed. Each module's execution only reports in.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PublishMojo extends CiMojo {
    private final Clock clock = Clock.systemUTC();

    /** Leaves the module out of what is published; for the whole build, set it on the command line. */
    @Parameter(property = PublishKeys.SKIP, defaultValue = "false")
    String skip;

    /** The channels to publish to, separated by commas. */
    @Parameter(property = PublishKeys.CHANNELS, defaultValue = PublishKeys.CHANNELS_DEFAULT)
    String channels;

    /** The folder of the channel 'directory', relative to the root of the build; target/ci/published by default. */
    @Parameter(property = PublishKeys.DIRECTORY)
    String directory;

    /** The tags that stand for a release, with * as a wildcard, separated by commas. */
    @Parameter(property = Keys.RELEASE_TAGS, defaultValue = Keys.RELEASE_TAGS_DEFAULT)
    String tags;

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
    void run() throws IOException, MojoFailureException {
        boolean skipping = flag(PublishKeys.SKIP, skip);
        Staging staging = new Staging(folder().staging());
        Reports reports = new Reports(ReactorState.of(session, "publish"));
        try {
            if (!skipping) {
                // A mistake in a name is to be told by the first module, not by the last.
                Channels.of(channels, target());
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
                publish(staging, reports);
            }
        } catch (PublishException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void publish(Staging staging, Reports reports) throws IOException, PublishException {
        if (session.getResult().hasExceptions()) {
            throw new PublishException(
                    "Nothing was published, because the build has failed. Mend what failed and run the release again.");
        }
        List<StagedFile> staged = staging.files();
        reports.refuseLost(staged);
        Plan plan = Plan.of(staged, reports.published(), reports.skipped());
        ReleaseFacts release = release();
        for (Coordinates module : reports.empty()) {
            if (staged.stream().noneMatch(file -> file.isOf(module))) {
                getLog().warn("Nothing of " + module + " is published: it did not deploy anything.");
            }
        }
        for (Channel channel : Channels.of(channels, target())) {
            Channel.Outcome outcome = channel.publish(staging, plan, release);
            getLog().info("Published %s to the channel %s: %d files sent, %d were there already. See %s"
                    .formatted(release.root(), channel.name(), outcome.sent(), outcome.present(), outcome.place()));
        }
    }

    private ReleaseFacts release() {
        Coordinates root = PublishingModules.coordinates(RootModule.of(session));
        ReleaseTags patterns = new ReleaseTags(Patterns.of(tags));
        return ReleaseGit.facts(root, root(), patterns, ciFacts().environment(), now());
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private Path target() {
        try {
            return directory == null || directory.isBlank() ? folder().published() : root().resolve(directory.strip());
        } catch (InvalidPathException e) {
            throw new SettingException("%s is not a path: %s. Type -D%s=<a folder>"
                    .formatted(PublishKeys.DIRECTORY, e.getReason(), PublishKeys.DIRECTORY));
        }
    }
}
