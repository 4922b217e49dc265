package io.github.cimaven.record;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every artifact that Maven resolved in a build up to now: dependencies, plugins with theirs, parents and BOMs. Modules
 * of the build are none.
 *
 * @param artifacts sorted by their coordinates
 */
public record MaterialFacts(List<Material> artifacts) {
    public MaterialFacts {
        artifacts = List.copyOf(artifacts);
    }

    /**
     * Reads {@link CiFolder#materials()}.
     *
     * @param started when the run started: what was written before is left out
     * @throws IOException when it cannot be read
     */
    public static Optional<MaterialFacts> read(CiFolder folder, Instant started) throws IOException {
        return RunFile.read(folder.materials(), started, MaterialFacts.class);
    }

    /**
     * An artifact.
     *
     * @param version with the time stamp of a snapshot
     * @param repository the id of the repository that it came from, now or when it was downloaded; behind a mirror, the
     *     mirror's. Empty when it was installed by hand
     * @param url of that repository, without user names and secrets
     * @param file in the local repository
     */
    public record Material(
            String groupId,
            String artifactId,
            String version,
            String extension,
            Optional<String> classifier,
            Optional<String> repository,
            Optional<String> url,
            String file) {

        public Material {
            // Absent members of a JSON file arrive as null.
            classifier = classifier == null ? Optional.empty() : classifier;
            repository = repository == null ? Optional.empty() : repository;
            url = url == null ? Optional.empty() : url;
        }

        /** What no two materials share. */
        public String key() {
            return String.join(":", groupId, artifactId, extension, classifier.orElse(""), version);
        }
    }
}
