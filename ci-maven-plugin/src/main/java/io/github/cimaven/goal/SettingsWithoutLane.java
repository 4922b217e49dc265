package io.github.cimaven.goal;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Settings;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;

/**
 * The user's settings, without what the lane at work put into the model: a file for every lane is made of what holds in
 * each of them.
 */
record SettingsWithoutLane(MavenSession session, MavenProject project, Settings all) {

    Settings read() {
        Optional<Lane> lane = Optional.ofNullable(session.getUserProperties().getProperty(Handover.LANE))
                .flatMap(Lane::ofProfile);
        if (lane.isEmpty()) {
            return all;
        }
        Map<String, String> defaults = LaneDefinition.read(lane.get()).defaults();
        return new Settings(key -> defaults.containsKey(key) && !isUsers(key)
                ? null
                : all.text(key).orElse(null));
    }

    private boolean isUsers(String key) {
        if (session.getUserProperties().getProperty(key) != null) {
            return true;
        }
        for (MavenProject model = project; model != null; model = model.getParent()) {
            if (model.getOriginalModel().getProperties().getProperty(key) != null
                    || model.getActiveProfiles().stream()
                            .map(Profile::getProperties)
                            .anyMatch(properties -> properties.getProperty(key) != null)) {
                return true;
            }
        }
        return false;
    }
}
