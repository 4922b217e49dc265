package io.github.cimaven.session;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EnvironmentHandover;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.detection.Detector;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneChoice;
import io.github.cimaven.lane.LaneChooser;
import io.github.cimaven.lane.LanePolicy;
import io.github.cimaven.lane.Selection;
import io.github.cimaven.lane.Trust;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the lane of a session and makes its run; a build without a lane passes through here and is left alone. */
final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private Startup() {}

    /** At the start of the session: the lane may come from the environment. */
    static Optional<Run> early(MavenSession session) {
        MavenExecutionRequest request = session.getRequest();
        boolean builds = request.getPom() != null && !GoalNames.onlyAsks(request.getGoals());
        GoalNames.pin(request);
        Selection selection = selection(session);
        CiEnvironment environment = environment(session);
        if (!environment.isCi() && selection.lane().isEmpty()) {
            Profiles.register(session, Optional.empty());
            return Optional.empty();
        }
        LaneChoice choice = choose(session, selection, environment);
        Profiles.register(session, builds ? choice.lane() : Optional.empty());
        Optional<Run> run = builds ? begin(session, choice, environment) : Optional.empty();
        run.ifPresent(Run::sessionStarts);
        return run;
    }

    /** When the extension is loaded from a POM, after the POMs are read: then only {@code -P} can choose. */
    static Optional<Run> fromPom(MavenSession session) {
        Selection selection = selection(session);
        CiEnvironment environment = environment(session);
        if (selection.off() || GoalNames.onlyAsks(session.getRequest().getGoals())) {
            return Optional.empty();
        }
        LaneChoice choice = choose(session, selection, environment);
        boolean byProfile =
                choice.lane().filter(lane -> isActive(session, lane)).isPresent();
        if (!byProfile) {
            choice.lane()
                    .ifPresent(lane -> LOG.warn(
                            "Lane {} fits this build ({}), but an extension that a POM loads comes too late to choose it. Type -P{},"
                                    + " or name the extension in .mvn/extensions.xml.",
                            lane.id(),
                            choice.reason(),
                            lane.id()));
            return Optional.empty();
        }
        return begin(session, choice, environment);
    }

    private static boolean isActive(MavenSession session, Lane lane) {
        return session.getRequest().getActiveProfiles().contains(lane.id());
    }

    private static Selection selection(MavenSession session) {
        MavenExecutionRequest request = session.getRequest();
        return Selection.of(SessionSettings.of(session), request.getActiveProfiles(), request.getInactiveProfiles());
    }

    private static LaneChoice choose(MavenSession session, Selection selection, CiEnvironment environment) {
        return new LaneChooser(LanePolicy.of(SessionSettings.of(session))).choose(environment, selection);
    }

    /** The environment's facts, as far as the checkout bears them out. */
    private static CiEnvironment environment(MavenSession session) {
        return Trust.check(
                Detector.detect(System.getenv(), EventFiles.real()).environment(),
                new Git(Path.of(session.getExecutionRootDirectory())));
    }

    private static Optional<Run> begin(MavenSession session, LaneChoice choice, CiEnvironment environment) {
        if (choice.lane().isEmpty()) {
            LOG.info("No CI lane: {}.", choice.reason());
            return Optional.empty();
        }
        LOG.info(
                "CI lane {}: {}{}.",
                choice.id(),
                choice.reason(),
                environment.isCi() ? " (" + environment.provider() + ")" : "");
        handOver(session.getUserProperties(), choice, environment);
        return Optional.of(new Run(session, choice, environment, Clock.systemUTC()));
    }

    private static void handOver(Properties user, LaneChoice choice, CiEnvironment environment) {
        user.setProperty(Handover.LANE, choice.id());
        user.setProperty(Handover.LANE_REASON, choice.reason());
        EnvironmentHandover.text(environment).forEach(user::setProperty);
    }
}
