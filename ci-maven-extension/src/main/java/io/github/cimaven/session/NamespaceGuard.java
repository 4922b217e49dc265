package io.github.cimaven.session;

import io.github.cimaven.config.Settings;
import io.github.cimaven.origin.OriginPolicy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryEvent;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds a session to {@code ci.namespace}. Made only where it is set. */
final class NamespaceGuard {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private final OriginPolicy policy;
    /** What is asked for and not had yet: from its name to the repositories that were not asked. */
    private final Map<String, Set<String>> refused = new ConcurrentSkipListMap<>();

    /** Asked once for a folder: under guard, nothing from elsewhere is added. */
    private final Map<Path, Optional<String>> strange = new ConcurrentHashMap<>();

    private final Set<String> taken = Collections.synchronizedSet(new LinkedHashSet<>());

    NamespaceGuard(OriginPolicy policy) {
        this.policy = policy;
    }

    /** Before anything is fetched. */
    static Optional<NamespaceGuard> early(MavenSession session) {
        Optional<NamespaceGuard> guard = of(session, SessionSettings.withProfiles(session));
        if (guard.isPresent() && !Resolver.filters()) {
            guard.get().wrap((DefaultRepositorySystemSession) session.getRepositorySession());
        }
        return guard;
    }

    /**
     * When only a POM has the keys.
     *
     * @param seen what was resolved by then
     */
    static Optional<NamespaceGuard> late(MavenSession session, Collection<RepositoryEvent> seen) {
        Optional<NamespaceGuard> guard = of(session, SessionSettings.of(session, session.getTopLevelProject()));
        if (guard.isPresent()) {
            LOG.warn(
                    "ci.namespace stands in a POM, and is known only when the POMs are read: what comes from elsewhere fails the"
                            + " build, but may have been asked for. To have nothing asked for, put {} into .mvn/maven.config.",
                    guard.get().policy.typed());
            seen.forEach(guard.get()::resolved);
        }
        return guard;
    }

    private static Optional<NamespaceGuard> of(MavenSession session, Settings settings) {
        Map<String, String> mirrors = session.getSettings().getMirrors().stream()
                .collect(Collectors.toMap(
                        mirror -> String.valueOf(mirror.getId()),
                        mirror -> String.valueOf(mirror.getMirrorOf()),
                        (first, second) -> first));
        Optional<OriginPolicy> policy = OriginPolicy.of(settings, mirrors);
        policy.ifPresent(it -> it.unseen().forEach(LOG::info));
        return policy.map(NamespaceGuard::new);
    }

    /** Why the artifact is not to be asked of the repository; empty when it may be. */
    Optional<String> keeps(Artifact artifact, String repository) {
        return keeps(artifact.getGroupId(), ArtifactNames.of(artifact), repository);
    }

    /** The same for what a repository says of an artifact's versions, or of a group's plugins. */
    Optional<String> keeps(Metadata metadata, String repository) {
        return keeps(metadata.getGroupId(), ArtifactNames.of(metadata), repository);
    }

    private Optional<String> keeps(String groupId, String name, String repository) {
        if (policy.allows(groupId, repository)) {
            return Optional.empty();
        }
        refused.computeIfAbsent(name, key -> new ConcurrentSkipListSet<>()).add(repository);
        return Optional.of(policy.kept(name, repository));
    }

    /** When a build fails: says of what it could not have that it was asked of nobody else, and what to type. */
    void explain(MavenExecutionResult result) {
        if (result.hasExceptions() && !(refused.isEmpty() && taken.isEmpty())) {
            Stream<String> kept =
                    refused.entrySet().stream().map(entry -> policy.refusal(entry.getKey(), entry.getValue()));
            String sentences =
                    Stream.concat(taken().stream(), kept).collect(Collectors.joining(System.lineSeparator()));
            result.addException(new MavenExecutionException(sentences, (Throwable) null));
        }
    }

    /** What is wrong with what came so far, as sentences. */
    List<String> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    /** Looks at each artifact that Maven resolves, downloaded now or long ago. */
    void resolved(RepositoryEvent event) {
        Artifact artifact = event.getArtifact();
        if (event.getType() != RepositoryEvent.EventType.ARTIFACT_RESOLVED || artifact.getFile() == null) {
            return;
        }
        if (!refused.isEmpty()) {
            refused.remove(ArtifactNames.of(artifact));
            ArtifactNames.ofMetadata(artifact).forEach(refused::remove);
        }
        if (event.getRepository() instanceof RemoteRepository repository
                && !policy.allows(artifact.getGroupId(), repository.getId())) {
            take(artifact, repository.getId(), artifact.getFile().toPath().toAbsolutePath());
        } else if (!(event.getRepository() instanceof WorkspaceRepository)) {
            poisoned(artifact, artifact.getFile().toPath().toAbsolutePath());
        }
    }

    /**
     * Whether a file of the artifact's folder in the local repository came from elsewhere: Maven would take it for that of
     * any repository which has one of that name.
     *
     * @param file where the artifact lies, or would
     * @return what is wrong, as a sentence
     */
    Optional<String> poisoned(Artifact artifact, Path file) {
        if (!policy.covers(artifact.getGroupId())) {
            return Optional.empty();
        }
        return strange.computeIfAbsent(file.getParent(), folder -> policy.strange(folder, artifact.getGroupId()))
                .map(repository -> take(artifact, repository, file));
    }

    private String take(Artifact artifact, String repository, Path file) {
        String sentence = policy.taken(ArtifactNames.of(artifact), repository, String.valueOf(file.getParent()));
        taken.add(sentence);
        return sentence;
    }

    private void wrap(DefaultRepositorySystemSession session) {
        session.setTransferListener(new GuardedTransfers(this, session.getTransferListener()));
        session.setLocalRepositoryManager(
                new GuardedLocalRepository(this, policy, session.getLocalRepositoryManager()));
    }

    /** @throws MavenExecutionException when parents, BOMs or extensions came from where they may not come from */
    void checkProjects(MavenSession session) throws MavenExecutionException {
        List<String> sentences = taken();
        if (!sentences.isEmpty()) {
            throw new MavenExecutionException(
                    String.join(System.lineSeparator(), sentences),
                    session.getRequest().getPom());
        }
    }

    /** @throws MojoExecutionException when something came from where it may not come from; with all of it */
    void check() throws MojoExecutionException {
        List<String> sentences = taken();
        if (!sentences.isEmpty()) {
            throw new MojoExecutionException(String.join(System.lineSeparator(), sentences));
        }
    }
}
