package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.config.Product;
import io.github.cimaven.engine.ServerLogin;
import io.github.cimaven.engine.ServerRoute;
import io.github.cimaven.json.Json;
import io.github.cimaven.lane.Explanation;
import io.github.cimaven.notice.Destination;
import io.github.cimaven.notice.Notice;
import io.github.cimaven.notice.NoticeText;
import io.github.cimaven.record.NoticeFacts;
import io.github.cimaven.record.Occasion;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import io.github.cimaven.record.RunRecordBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells a Slack channel what became of a run: of a release always, of the main lane when it fails and when it succeeds
 * again. A lane calls it at its end, also when it failed; by hand it tells of the last run.
 *
 * <p>That Slack is down never fails a build; it is recorded.
 */
@Mojo(name = "notify", defaultPhase = LifecyclePhase.DEPLOY, requiresProject = false, threadSafe = true)
public final class NotifyMojo extends CiMojo {
    /** No server of the settings: proxies go by the address. */
    private static final String ID = "ci-notify";

    @Inject
    RepositorySystem repositorySystem;

    /** Sends no notice. */
    @Parameter(property = NoticeKeys.SKIP, defaultValue = "false")
    String skip;

    /** Prints the message, and sends nothing. */
    @Parameter(property = Keys.DRY_RUN, defaultValue = "false")
    String dryRun;

    /** Says that a release is about to be published, instead of what became of a run. */
    @Parameter(defaultValue = "false")
    boolean releasing;

    @Override
    boolean skipped() {
        return flag(NoticeKeys.SKIP, skip);
    }

    @Override
    String skipKey() {
        return NoticeKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        // For the whole build there is one message: by hand at its root, in a lane when the last module is through.
        if (releasing
                ? !new GoalModules(session, execution).isLast(project)
                : !project.equals(RootModule.of(session))) {
            return;
        }
        RunRecord run = releasing ? starting() : last();
        Optional<Occasion> occasion = releasing ? Optional.of(Occasion.RELEASING) : Occasion.of(run);
        if (occasion.isEmpty()) {
            getLog().info(
                            "Nobody is told of this run: a notice is sent of releases, by the build that publishes them, and when the main lane fails or succeeds again.");
            return;
        }
        Notice notice = NoticeText.of(run, occasion.get(), new Git(root()).author());
        NoticeStep step = new NoticeStep(this);
        if (flag(Keys.DRY_RUN, dryRun)) {
            step.preview(notice, destination().orElseGet(() -> Destination.nowhere(settings())))
                    .lines()
                    .forEach(getLog()::info);
            return;
        }
        Optional<Destination> destination = destination();
        if (destination.isEmpty()) {
            getLog().info("No notice is sent: neither %s, %s nor %s is set."
                    .formatted(NoticeKeys.TOKEN_VARIABLE, NoticeKeys.WEBHOOK_VARIABLE, NoticeKeys.SLACK_SERVER));
        } else if (releasing && destination.get().webhook().isPresent()) {
            getLog().debug("A webhook cannot change its message, so it posts at the end only.");
        } else {
            tell(step, notice, destination.get());
        }
    }

    private void tell(NoticeStep step, Notice notice, Destination destination) throws IOException {
        boolean withFiles = notice.key().isPresent() && !releasing && settings().flag(NoticeKeys.SLACK_FILES, true);
        NoticeFacts outcome = step.send(notice, destination, withFiles ? files() : List.of());
        outcome.reason().ifPresent(getLog()::warn);
        if (!outcome.state().equals(NoticeFacts.FAILED)) {
            getLog().info("Told %s: %s".formatted(destination, notice.headline()));
        }
        if (!releasing) {
            Json.write(folder().notices(), List.of(outcome));
        }
    }

    private Optional<Destination> destination() {
        return Destination.of(
                        settings(),
                        System.getenv(),
                        id -> ServerLogin.of(session.getRepositorySession(), id).map(ServerLogin::password))
                .map(it -> it.by(ServerRoute.to(
                        session.getRepositorySession(), ID, it.server().toString())));
    }

    /** What people look at after a release; only of a bot, in the thread of its message. */
    private List<Path> files() {
        return Stream.of(folder().summary(), folder().report(), folder().sbomJson())
                .filter(Files::isRegularFile)
                .toList();
    }

    /** The record of this run is written at its end. */
    private RunRecord starting() {
        ChosenLane here = ChosenLane.of(session, settings(), root());
        String root = RootModule.of(session).getGroupId() + ":"
                + RootModule.of(session).getArtifactId() + ":"
                + RootModule.of(session).getVersion();
        return new RunRecordBuilder(
                        Product.version(),
                        root,
                        new LaneFacts(here.choice().id(), here.choice().reason()),
                        new MavenFacts("", "", session.getGoals(), 1),
                        session.getStartTime().toInstant())
                .environment(Json.tree(Explanation.of(Explanation.THIS_BUILD, here.environment(), here.choice())))
                .success(true)
                .build();
    }

    private RunRecord last() throws MojoFailureException {
        if (!Files.isRegularFile(folder().record())) {
            throw new MojoFailureException("There is no run to tell of: %s is missing. Type mvn -Pci-main verify first."
                    .formatted(folder().record()));
        }
        try {
            return RecordFile.read(folder().record());
        } catch (IOException e) {
            throw new MojoFailureException("The record %s cannot be read: %s. Run the build again."
                    .formatted(folder().record(), e.getMessage()));
        }
    }
}
