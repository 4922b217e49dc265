package io.github.cimaven.goal;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.publish.Coordinates;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** The modules of the build as what is published names them. */
final class PublishingModules {
    private PublishingModules() {}

    static List<Coordinates> all(GoalModules modules) {
        return modules.all().stream().map(PublishingModules::coordinates).toList();
    }

    /** Without those that are not published; all when none is, as what is staged is then published by other means. */
    static List<Coordinates> published(GoalModules modules) {
        List<Coordinates> published = modules.all().stream()
                .filter(module -> !CiMojo.settings(modules.session(), module).flag(PublishKeys.SKIP, false))
                .map(PublishingModules::coordinates)
                .toList();
        return published.isEmpty() ? all(modules) : published;
    }

    static Coordinates coordinates(MavenProject module) {
        return new Coordinates(module.getGroupId(), module.getArtifactId(), module.getVersion());
    }
}
