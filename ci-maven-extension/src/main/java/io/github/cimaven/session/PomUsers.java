package io.github.cimaven.session;

import io.github.cimaven.change.EffectivePom;
import io.github.cimaven.change.FilteredResources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Tells whether a module uses what changed in its effective POM without changing the rest: a property that goals or
 * filtered files read, or a version that its dependencies bring along.
 */
final class PomUsers {
    /** They give all properties of the project to scripts. */
    private static final Set<String> READERS_OF_ALL =
            Set.of("maven-antrun-plugin", "gmavenplus-plugin", "groovy-maven-plugin", "maven-invoker-plugin");

    private static final String OWN = "ci.";

    private final DependencyTrees trees;
    private final PluginParameters parameters;

    PomUsers(MavenParts maven, MavenSession session) {
        this.trees = new DependencyTrees(maven.repositories(), session.getRepositorySession());
        this.parameters = new PluginParameters(maven.plugins(), session);
    }

    /** @return why the module uses one of the properties */
    Optional<String> ofProperties(MavenProject module, Set<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> lanes =
                names.stream().filter(name -> name.startsWith(OWN)).findFirst();
        if (lanes.isPresent()) {
            return lanes.map("the lane reads the changed property %s"::formatted);
        }
        for (Plugin plugin : module.getBuildPlugins()) {
            for (String name : names) {
                if (READERS_OF_ALL.contains(plugin.getArtifactId())
                        || mentions(plugin, name)
                        || parameters.read(module, plugin, name)) {
                    return Optional.of("%s reads the changed property %s".formatted(plugin.getArtifactId(), name));
                }
            }
        }
        List<Path> filtered = Stream.concat(
                        module.getBuild().getResources().stream(), module.getBuild().getTestResources().stream())
                .filter(Resource::isFiltering)
                .map(resource -> module.getBasedir().toPath().resolve(resource.getDirectory()))
                .toList();
        return FilteredResources.mention(filtered, names)
                ? Optional.of("its filtered resources name a changed property")
                : Optional.empty();
    }

    /** @return why a managed dependency that changed reaches the module */
    Optional<String> ofManaged(MavenProject module, EffectivePom old, EffectivePom current) {
        Set<String> changed = old.changedVersions(current);
        if (changed.isEmpty() || module.getDependencies().isEmpty()) {
            return Optional.empty();
        }
        if (old.changesDependencies(current)) {
            return Optional.of("scopes or exclusions of managed dependencies changed");
        }
        try {
            return found(trees.of(module), changed)
                    .map("its dependencies bring %s, whose managed version changed"::formatted);
        } catch (DependencyCollectionException e) {
            return Optional.of("managed versions changed, and its dependencies cannot be told");
        }
    }

    private static Optional<String> found(DependencyNode node, Set<String> wanted) {
        return Stream.concat(Stream.ofNullable(node.getDependency()), node.getChildren().stream())
                .flatMap(part -> part instanceof DependencyNode child
                        ? found(child, wanted).stream()
                        : Stream.of(id(node)).filter(wanted::contains))
                .findFirst();
    }

    private static String id(DependencyNode node) {
        return node.getArtifact().getGroupId() + ":" + node.getArtifact().getArtifactId();
    }

    private static boolean mentions(Plugin plugin, String name) {
        return Stream.concat(
                        Stream.of(plugin.getConfiguration()),
                        plugin.getExecutions().stream().map(execution -> execution.getConfiguration()))
                .anyMatch(configuration ->
                        configuration != null && configuration.toString().contains(name));
    }
}
