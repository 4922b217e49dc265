package io.github.cimaven.session;

import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.Metadata;

/** What the resolver's things are called in sentences and records. */
final class ArtifactNames {
    private ArtifactNames() {}

    static String of(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
    }

    static String of(Metadata metadata) {
        return metadata.getGroupId()
                + (metadata.getArtifactId().isEmpty() ? "" : ":" + metadata.getArtifactId())
                + (metadata.getVersion().isEmpty() ? "" : ":" + metadata.getVersion());
    }
}
