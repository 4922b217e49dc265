package io.github.cimaven.engine;

import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;

/** What a module itself is compiled and tested with, as far as it is here. */
public final class ModuleDependencies {
    private ModuleDependencies() {}

    /**
     * @param main the artifact of the module
     * @param direct the dependencies of the module, of all scopes
     * @param managed its dependency management
     */
    public static List<ResolvedFile> of(
            Repositories repositories, Artifact main, List<Dependency> direct, List<Dependency> managed)
            throws UnresolvedException {
        CollectRequest request = new CollectRequest()
                .setRootArtifact(main)
                .setDependencies(direct)
                .setManagedDependencies(managed)
                .setRepositories(repositories.remote());
        return new Graph(repositories).resolve(request, node -> true, false);
    }

    /** The same, with what the exclusions of these dependencies leave out. */
    public static List<ResolvedFile> withExcluded(
            Repositories repositories, Artifact main, List<Dependency> direct, List<Dependency> managed)
            throws UnresolvedException {
        return of(repositories, main, all(direct), all(managed));
    }

    private static List<Dependency> all(List<Dependency> dependencies) {
        return dependencies.stream()
                .map(dependency -> dependency.setExclusions(List.of()))
                .toList();
    }
}
