package io.github.cimaven.session;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.eclipse.aether.AbstractRepositoryListener;
import org.eclipse.aether.RepositoryEvent;
import org.eclipse.aether.RepositoryListener;
import org.eclipse.aether.artifact.Artifact;

/**
 * Notes the POMs that cannot be had while dependencies are collected: Maven goes on as if such an artifact had no
 * dependencies.
 */
final class MissingPoms extends AbstractRepositoryListener {
    private final RepositoryListener maven;
    private final Set<String> names = new ConcurrentSkipListSet<>();

    /** @param maven who is told of downloads */
    MissingPoms(RepositoryListener maven) {
        this.maven = maven;
    }

    /** {@code groupId:artifactId:version} of each. */
    Set<String> names() {
        return new TreeSet<>(names);
    }

    @Override
    public void artifactDescriptorMissing(RepositoryEvent event) {
        names.add(name(event.getArtifact()));
    }

    @Override
    public void artifactDescriptorInvalid(RepositoryEvent event) {
        names.add(name(event.getArtifact()));
    }

    @Override
    public void artifactDownloading(RepositoryEvent event) {
        maven.artifactDownloading(event);
    }

    @Override
    public void artifactDownloaded(RepositoryEvent event) {
        maven.artifactDownloaded(event);
    }

    @Override
    public void artifactResolved(RepositoryEvent event) {
        maven.artifactResolved(event);
    }

    static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
    }
}
