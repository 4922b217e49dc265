package io.github.cimaven.session;

import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.Metadata;

/** What the resolver's things are called in sentences and records. */
final class ArtifactNames {
    private ArtifactNames() {}

    static String of(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
    }

    /** The names of what repositories say of the artifact. */
    static List<String> ofMetadata(Artifact artifact) {
        String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
        return List.of(name, name + ":" + artifact.getBaseVersion());
    }

    static String of(Metadata metadata) {
        return metadata.getGroupId()
                + (metadata.getArtifactId().isEmpty() ? "" : ":" + metadata.getArtifactId())
                + (metadata.getVersion().isEmpty() ? "" : ":" + metadata.getVersion());
    }
}
