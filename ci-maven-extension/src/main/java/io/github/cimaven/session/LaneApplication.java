package io.github.cimaven.session;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SignKeys;
import io.github.cimaven.lane.GitVersionEntry;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import io.github.cimaven.lane.LaneMerge;
import io.github.cimaven.lane.StagedDeploy;
import io.github.cimaven.lane.TestPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Puts a lane into the modules of a session, under what their POMs say. */
final class LaneApplication {
    private final LaneDefinition definition;

    LaneApplication(LaneDefinition definition) {
        this.definition = definition;
    }

    /** @return warnings, as sentences */
    List<String> to(MavenSession session) {
        Set<String> uploaders = new TreeSet<>();
        Optional<String> gitVersion = SessionSettings.of(session).text(Handover.GIT_VERSION);
        for (MavenProject module : session.getProjects()) {
            LaneDefinition lane = fitted(session, module);
            LaneMerge.defaults(module.getProperties(), lane.defaults());
            LaneMerge.plugins(module.getBuild(), lane, module.isExecutionRoot());
            gitVersion.ifPresent(version -> GitVersionEntry.into(module.getBuild(), version));
            if (lane.lane() == Lane.RELEASE) {
                StagedDeploy.into(module.getBuild(), SessionFolder.of(session).staging());
                uploaders.addAll(StagedDeploy.uploaders(module.getBuild()));
            }
        }
        return uploaders.stream()
                .map(plugin ->
                        ("%s uploads by itself, before all modules are there. Take it out of the POM, or leave its part to"
                                        + " %s.")
                                .formatted(plugin, PublishKeys.CHANNELS))
                .toList();
    }

    private LaneDefinition fitted(MavenSession session, MavenProject module) {
        Settings settings = SessionSettings.of(session, module);
        boolean tests = settings.flag(Keys.RELEASE_TESTS, false);
        LaneDefinition lane = tests && definition.lane() == Lane.RELEASE ? definition.withTests() : definition;
        if (!settings.flag(SignKeys.SIGN, true)) {
            lane = lane.withoutSigning();
        }
        return OnlyNeeded.lane(module, lane, settings).with(TestPolicy.of(settings.or(definition.defaults())));
    }
}
