package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.detection.Detector;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneChoice;
import io.github.cimaven.lane.LaneChooser;
import io.github.cimaven.lane.LanePolicy;
import io.github.cimaven.lane.Selection;
import io.github.cimaven.lane.Trust;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;

/** The lane that is at work; for a goal that only asks, the one that a build would have. */
record ChosenLane(CiEnvironment environment, LaneChoice choice) {

    static ChosenLane of(MavenSession session, Settings settings, Path root) {
        CiEnvironment environment =
                Trust.check(Detector.detect(System.getenv(), EventFiles.real()).environment(), new Git(root));
        String lane = session.getUserProperties().getProperty(Handover.LANE);
        if (lane == null) {
            return new ChosenLane(
                    environment,
                    new LaneChooser(LanePolicy.of(settings)).choose(environment, selection(session, settings)));
        }
        // -P names it by now, whoever chose it.
        String reason = session.getUserProperties().getProperty(Handover.LANE_REASON);
        return new ChosenLane(environment, new LaneChoice(Lane.ofProfile(lane), reason, environment.warnings()));
    }

    static Selection selection(MavenSession session, Settings settings) {
        return Selection.of(
                settings,
                session.getRequest().getActiveProfiles(),
                session.getRequest().getInactiveProfiles());
    }
}
