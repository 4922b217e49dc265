package io.github.cimaven.goal;

import io.github.cimaven.guard.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.model.Build;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Extension;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Plugin;

/**
 * Collects the versions that the parts of a model name.
 *
 * @param where the POM, for elements whose place Maven does not know
 * @param resolve resolves <code>${…}</code> in a version
 */
record ModelElements(String where, Places places, Own own, UnaryOperator<String> resolve, List<Reference> found) {
    private static final String VERSION = "version";

    ModelElements(String where, Places places, Own own, UnaryOperator<String> resolve) {
        this(where, places, own, resolve, new ArrayList<>());
    }

    void parent(Parent parent) {
        if (parent != null) {
            add("parent", parent.getGroupId(), parent.getArtifactId(), parent.getVersion(), parent, false);
        }
    }

    void dependencies(String kind, List<Dependency> dependencies) {
        for (Dependency dependency : dependencies) {
            add(kind, dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion(), dependency, false);
        }
    }

    void imports(DependencyManagement management) {
        if (management != null) {
            dependencies(
                    "BOM import",
                    management.getDependencies().stream()
                            .filter(dependency -> "import".equals(dependency.getScope()))
                            .toList());
        }
    }

    void build(BuildBase build) {
        if (build == null) {
            return;
        }
        for (Plugin plugin : build.getPlugins()) {
            add("plugin", plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion(), plugin, true);
            dependencies("dependency of the plugin " + plugin.getArtifactId(), plugin.getDependencies());
        }
        if (build instanceof Build whole) {
            for (Extension extension : whole.getExtensions()) {
                add(
                        "build extension",
                        extension.getGroupId(),
                        extension.getArtifactId(),
                        extension.getVersion(),
                        extension,
                        true);
            }
        }
    }

    private void add(
            String kind,
            String groupId,
            String artifactId,
            String version,
            InputLocationTracker element,
            boolean runsBuild) {
        String resolved = version == null ? "" : resolve.apply(version);
        InputLocation location = element.getLocation(VERSION);
        boolean product = runsBuild && own.is(groupId, artifactId);
        if (product && location == null) {
            // The lane adds it: no POM names it.
            return;
        }
        Optional<String> place = places.of(location);
        found.add(new Reference(
                kind,
                groupId + ":" + artifactId,
                resolved,
                place.orElse(where),
                place.isPresent() ? Places.line(location) : Optional.empty(),
                product));
    }
}
