package io.github.cimaven.session;

import io.github.cimaven.model.ModuleName;
import java.util.Collection;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** Keeps with each module what it is called. */
final class ModuleNames {
    private static final String KEY = ModuleNames.class.getName();

    private ModuleNames() {}

    /** @param build all modules of the build that they are of */
    static void give(Collection<MavenProject> modules, Collection<MavenProject> build) {
        List<String> all = build.stream().map(MavenProject::getArtifactId).toList();
        modules.forEach(
                module -> module.setContextValue(KEY, ModuleName.of(module.getGroupId(), module.getArtifactId(), all)));
    }

    /** Of a module that got no name, as Maven makes one for a goal that forks the lifecycle, the {@code artifactId}. */
    static String of(MavenProject module) {
        return module.getContextValue(KEY) instanceof String name ? name : module.getArtifactId();
    }
}
