package io.github.cimaven.engine;

import java.util.List;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;

/** The class path of a program that a jar runs in, as the POMs of that program have it. */
public final class HostClassPath {
    private HostClassPath() {}

    /**
     * @param dependencies what the program is made of, with exclusions; the project's dependency management does not count
     * @throws UnresolvedException when one of its jars cannot be had
     */
    public static List<ResolvedFile> of(Repositories repositories, List<Dependency> dependencies)
            throws UnresolvedException {
        CollectRequest request =
                new CollectRequest().setDependencies(dependencies).setRepositories(repositories.remote());
        return new Graph(repositories).resolve(request, node -> true, true);
    }
}
