package io.github.cimaven.stage;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that the build of a module made.
 *
 * @param extension without the dot, as in {@code jar} or {@code tar.gz}
 */
public record Source(
        String groupId, String artifactId, String version, Optional<String> classifier, String extension, Path file) {

    public Source {
        classifier = classifier.filter(text -> !text.isBlank());
    }

    public String module() {
        return groupId + ":" + artifactId;
    }

    /** Whether the lane's artifacts are to hold it: POMs and signatures belong to a repository. */
    public boolean wanted() {
        return !extension.equals("pom") && !extension.matches("(?:.*\\.)?(?:asc|sigstore|sigstore\\.json)");
    }
}
