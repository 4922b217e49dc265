package io.github.cimaven.attest;

import io.github.cimaven.record.MaterialFacts.Material;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The package URL of an artifact, with the qualifiers that tell it from the others of its version.
 *
 * @see <a href="https://github.com/package-url/purl-spec/blob/main/types/maven-definition.json">purl: maven</a>
 */
final class PackageUrl {
    private PackageUrl() {}

    static String of(Material artifact) {
        // Qualifiers are sorted by their names.
        Map<String, String> qualifiers = new TreeMap<>();
        artifact.classifier().ifPresent(classifier -> qualifiers.put("classifier", classifier));
        if (!artifact.extension().equals("jar")) {
            qualifiers.put("type", artifact.extension());
        }
        String plain = "pkg:maven/%s/%s@%s"
                .formatted(encoded(artifact.groupId()), encoded(artifact.artifactId()), encoded(artifact.version()));
        return qualifiers.isEmpty()
                ? plain
                : plain
                        + qualifiers.entrySet().stream()
                                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%7E", "~");
    }
}
