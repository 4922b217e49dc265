package io.github.cimaven.attest;

import io.github.cimaven.record.MaterialFacts;
import io.github.cimaven.record.MaterialFacts.Material;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The artifacts that Maven resolved, as the provenance names them. */
public final class Materials {
    private Materials() {}

    /** Computes digests. */
    public interface Digest {
        /** The SHA-256 of a file. */
        String of(Path file) throws IOException;
    }

    /**
     * @return in the order of the facts
     * @throws IOException when a file is gone that was resolved in this build
     */
    public static List<ResourceDescriptor> of(MaterialFacts facts, Digest digest) throws IOException {
        List<ResourceDescriptor> found = new ArrayList<>();
        for (Material artifact : facts.artifacts()) {
            found.add(new ResourceDescriptor(
                    Optional.empty(),
                    Optional.of(PackageUrl.of(artifact)),
                    Optional.of(Map.of("sha256", digest.of(Path.of(artifact.file())))),
                    location(artifact),
                    artifact.repository().map(id -> Map.of("repository", id))));
        }
        return found;
    }

    /** Empty for a repository that only this machine can reach. */
    private static Optional<String> location(Material artifact) {
        return artifact.url()
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> "%s%s/%s/%s/%s"
                        .formatted(
                                url.endsWith("/") ? url : url + "/",
                                artifact.groupId().replace('.', '/'),
                                artifact.artifactId(),
                                folder(artifact.version()),
                                Path.of(artifact.file()).getFileName()));
    }

    /** That of a snapshot has no time stamp. */
    private static String folder(String version) {
        return version.replaceFirst("-\\d{8}\\.\\d{6}-\\d+$", "-SNAPSHOT");
    }
}
