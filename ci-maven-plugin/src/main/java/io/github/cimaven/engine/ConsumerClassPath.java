package io.github.cimaven.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryCache;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactDescriptorPolicy;

/**
 * What a project gets that has one dependency: the artifact of a module.
 *
 * @param files without the artifact itself
 * @param notPackaged modules of the build that have no jar yet, so that an installed or published one was taken
 * @param pomProblem why the POM file could not be read as it is; the model in memory was taken then
 */
public record ConsumerClassPath(List<ResolvedFile> files, Set<String> notPackaged, Optional<String> pomProblem) {
    private static final String CACHE = "io.github.cimaven.engine.cache";

    public ConsumerClassPath {
        files = List.copyOf(files);
        notPackaged = Set.copyOf(notPackaged);
    }

    /**
     * @param main the artifact of the module
     * @param pom the POM file that is deployed with it
     */
    public static ConsumerClassPath of(Repositories repositories, Artifact main, Path pom) throws UnresolvedException {
        RepositorySystemSession session = repositories.session();
        if (session.getWorkspaceReader() == null) {
            return collect(repositories, main, Set.of(), Optional.empty());
        }
        DeployedPoms poms = new DeployedPoms(session.getWorkspaceReader(), main, pom);
        try {
            ConsumerClassPath found =
                    collect(repositories.with(deployed(session, poms)), main, Set.of(), Optional.empty());
            return new ConsumerClassPath(found.files(), poms.notPackaged(), Optional.empty());
        } catch (UnresolvedException e) {
            // A POM that only Maven itself can make whole, as with ${revision} and no flatten-maven-plugin.
            return collect(repositories, main, poms.notPackaged(), Optional.of(e.getMessage()));
        }
    }

    private static ConsumerClassPath collect(
            Repositories repositories, Artifact main, Set<String> notPackaged, Optional<String> problem)
            throws UnresolvedException {
        // Not the root of the request: only what a dependency brings has its optional ones left out.
        CollectRequest request = new CollectRequest()
                .addDependency(new Dependency(main, "compile"))
                .setRepositories(repositories.remote());
        List<ResolvedFile> files = new Graph(repositories)
                .resolve(
                        request,
                        node -> !same(main, node.getArtifact())
                                // It lies somewhere on this machine, so nobody else gets it.
                                && !"system".equals(node.getDependency().getScope()),
                        true);
        return new ConsumerClassPath(files, notPackaged, problem);
    }

    private static boolean same(Artifact main, Artifact other) {
        return main.getGroupId().equals(other.getGroupId())
                && main.getArtifactId().equals(other.getArtifactId())
                && main.getClassifier().equals(other.getClassifier())
                && main.getExtension().equals(other.getExtension());
    }

    private static RepositorySystemSession deployed(RepositorySystemSession session, DeployedPoms poms) {
        ArtifactDescriptorPolicy lenient = session.getArtifactDescriptorPolicy();
        return new DefaultRepositorySystemSession(session)
                .setWorkspaceReader(poms)
                // The session's cache has the models in memory of the modules.
                .setCache(cache(session))
                .setArtifactDescriptorPolicy((own, request) -> poms.isMain(request.getArtifact())
                        ? ArtifactDescriptorPolicy.STRICT
                        : lenient.getPolicy(own, request));
    }

    private static RepositoryCache cache(RepositorySystemSession session) {
        // Sets it only when there is none, in one step.
        session.getData().set(CACHE, null, new DefaultRepositoryCache());
        return (RepositoryCache) session.getData().get(CACHE);
    }
}
