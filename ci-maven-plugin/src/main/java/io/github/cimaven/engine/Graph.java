package io.github.cimaven.engine;

import io.github.cimaven.engine.ResolvedFile.DirectDependency;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactProperties;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** Collects dependencies and resolves what belongs on a class path. */
record Graph(Repositories repositories) {

    /**
     * @param wanted which nodes are resolved
     * @param all whether one that cannot be had is a failure; otherwise it is left out
     */
    List<ResolvedFile> resolve(CollectRequest request, Predicate<DependencyNode> wanted, boolean all)
            throws UnresolvedException {
        Map<DependencyNode, Dependency> nodes = nodes(request);
        Map<ArtifactRequest, Dependency> requests = new LinkedHashMap<>();
        nodes.forEach((node, direct) -> {
            if (wanted.test(node) && onClassPath(node)) {
                requests.put(new ArtifactRequest(node), direct);
            }
        });
        List<ResolvedFile> files = new ArrayList<>();
        for (ArtifactResult result : results(List.copyOf(requests.keySet()), all)) {
            if (result.isResolved()) {
                files.add(file(result.getArtifact(), requests.get(result.getRequest())));
            }
        }
        return files;
    }

    private Map<DependencyNode, Dependency> nodes(CollectRequest request) throws UnresolvedException {
        try {
            DependencyNode root = repositories
                    .system()
                    .collectDependencies(repositories.session(), request)
                    .getRoot();
            Map<DependencyNode, Dependency> nodes = new LinkedHashMap<>();
            IdentityHashMap<DependencyNode, Boolean> seen = new IdentityHashMap<>();
            for (DependencyNode direct : root.getChildren()) {
                add(direct, direct.getDependency(), nodes, seen);
            }
            return nodes;
        } catch (DependencyCollectionException e) {
            throw new UnresolvedException(reason(e), e);
        }
    }

    private static void add(
            DependencyNode node,
            Dependency direct,
            Map<DependencyNode, Dependency> nodes,
            IdentityHashMap<DependencyNode, Boolean> seen) {
        if (seen.put(node, true) == null) {
            nodes.put(node, direct);
            node.getChildren().forEach(child -> add(child, direct, nodes, seen));
        }
    }

    private List<ArtifactResult> results(List<ArtifactRequest> requests, boolean all) throws UnresolvedException {
        try {
            return repositories.system().resolveArtifacts(repositories.session(), requests);
        } catch (ArtifactResolutionException e) {
            if (all) {
                throw new UnresolvedException(reason(e), e);
            }
            return e.getResults();
        }
    }

    private static boolean onClassPath(DependencyNode node) {
        String path = node.getArtifact().getProperty(ArtifactProperties.CONSTITUTES_BUILD_PATH, "true");
        return node.getArtifact().getExtension().equals("jar") && Boolean.parseBoolean(path);
    }

    private static ResolvedFile file(Artifact artifact, Dependency direct) {
        Artifact ofDirect = direct.getArtifact();
        return new ResolvedFile(
                artifact.getGroupId() + ":" + artifact.getArtifactId(),
                String.join(
                        ":",
                        artifact.getGroupId(),
                        artifact.getArtifactId(),
                        artifact.getExtension(),
                        artifact.getClassifier()),
                artifact.getBaseVersion(),
                artifact.getFile().toPath(),
                new DirectDependency(
                        ofDirect.getGroupId(), ofDirect.getArtifactId(), direct.getScope(), direct.isOptional()));
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause == e ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + cause.getMessage();
    }
}
