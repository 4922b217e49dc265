package io.github.cimaven.goal;

import io.github.cimaven.publish.Coordinates;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** The modules of the build as what is published names them. */
final class PublishingModules {
    private PublishingModules() {}

    static List<Coordinates> all(GoalModules modules) {
        return modules.all().stream().map(PublishingModules::coordinates).toList();
    }

    static Coordinates coordinates(MavenProject module) {
        return new Coordinates(module.getGroupId(), module.getArtifactId(), module.getVersion());
    }
}
