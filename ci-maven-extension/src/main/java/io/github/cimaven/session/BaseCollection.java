package io.github.cimaven.session;

import io.github.cimaven.dependency.BaseSet;
import io.github.cimaven.dependency.DeclaredDependencies;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects what modules of the base commit depend on. Only POMs are asked for.
 *
 * @param before the modules of the base by {@code groupId:artifactId}
 * @param changed those that may resolve to something else now
 * @param wanted those of them that are built now
 */
record BaseCollection(
        BaseModels base, Map<String, MavenProject> before, Set<String> changed, List<MavenProject> wanted) {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    static BaseCollection of(BaseModels base) throws UnreadablePomsException {
        Map<String, MavenProject> read = base.read();
        Map<String, MavenProject> now = byId(base.now().values());
        Map<String, MavenProject> before = base.inherited() ? new HashMap<>() : new HashMap<>(now);
        before.putAll(byId(read.values()));
        ModuleNames.give(read.values(), before.values());
        String top = base.reactor().top().toString();
        Map<String, DeclaredDependencies> declared = new HashMap<>();
        now.forEach((id, module) -> declared.put(id, DeclaredDependencies.of(module.getModel(), top)));
        Map<String, DeclaredDependencies> were = new HashMap<>(declared);
        were.keySet().retainAll(before.keySet());
        for (MavenProject module : read.values()) {
            were.put(
                    SessionReactor.id(module),
                    DeclaredDependencies.of(module.getModel(), base.top().toString()));
        }
        Set<String> built = base.reactor().session().getProjects().stream()
                .map(SessionReactor::id)
                .collect(Collectors.toSet());
        Set<String> changed = DeclaredDependencies.changed(were, declared);
        return new BaseCollection(
                base,
                before,
                changed,
                changed.stream().filter(built::contains).map(before::get).toList());
    }

    /**
     * @param over whether nobody waits any more
     * @param reasons takes why modules could not be collected, as clauses
     */
    BaseSet collect(BooleanSupplier over, List<String> reasons) {
        DefaultRepositorySystemSession session =
                new DefaultRepositorySystemSession(base.reactor().session().getRepositorySession());
        MissingPoms missing = new MissingPoms(session.getRepositoryListener());
        Map<String, List<DependencyFacts>> collected = new HashMap<>();
        if (!wanted.isEmpty()) {
            // The session's own cache and workspace have the modules of now under the same coordinates.
            session.setCache(new DefaultRepositoryCache());
            session.setWorkspaceReader(new BaseWorkspace(before.values(), base.top()));
            session.setRepositoryListener(missing);
            DependencyTrees trees = new DependencyTrees(base.maven().repositories(), session);
            for (MavenProject module : wanted) {
                if (over.getAsBoolean()) {
                    break;
                }
                try {
                    collected.put(ModuleNames.of(module), facts(module, trees.of(module), before.keySet()));
                } catch (DependencyCollectionException e) {
                    LOG.debug("The dependencies of {} in the base commit cannot be collected.", module, e);
                    reasons.add(BaseModels.firstLine(e));
                }
            }
        }
        missing.names().forEach(name -> reasons.add("the POM of %s cannot be had".formatted(name)));
        return new BaseSet(
                "the POMs of " + base.shortCommit(),
                names(before.values().stream()),
                names(changed.stream().map(before::get)),
                collected,
                missing.names());
    }

    private static Map<String, MavenProject> byId(Collection<MavenProject> modules) {
        return modules.stream().collect(Collectors.toMap(SessionReactor::id, module -> module, (one, other) -> one));
    }

    private static Set<String> names(Stream<MavenProject> modules) {
        return modules.map(ModuleNames::of).collect(Collectors.toSet());
    }

    /** As Maven makes artifacts of what it resolves. */
    private static List<DependencyFacts> facts(MavenProject module, DependencyNode root, Set<String> own) {
        Set<Artifact> artifacts = new LinkedHashSet<>();
        RepositoryUtils.toArtifacts(artifacts, root.getChildren(), List.of(), null);
        return artifacts.stream()
                .filter(artifact -> !own.contains(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .map(artifact -> ResolvedDependencies.facts(module, artifact))
                .toList();
    }
}
