package io.github.cimaven.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An artifact that the build resolved from a repository.
 *
 * @param file as it lies in the local repository
 */
public record Component(
        String groupId, String artifactId, String version, Optional<String> classifier, String extension, Path file) {

    /** {@code groupId:artifactId}, by which advisories name a package. */
    public String name() {
        return groupId + ":" + artifactId;
    }

    /** {@code groupId:artifactId:version}. */
    public String coordinates() {
        return name() + ":" + version;
    }

    /**
     * The package URL without qualifiers, by which others name it.
     *
     * @see <a href="https://github.com/package-url/purl-spec/blob/main/types/maven-definition.json">purl: maven</a>
     */
    public String packageUrl() {
        return "pkg:maven/" + encoded(groupId) + "/" + encoded(artifactId) + "@" + encoded(version);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
