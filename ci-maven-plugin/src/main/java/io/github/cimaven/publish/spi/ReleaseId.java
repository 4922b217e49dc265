package io.github.cimaven.publish.spi;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which release it is.
 *
 * @param groupId of the root of the build
 * @param artifactId of the root of the build
 * @param version of the root of the build
 * @param tag the git tag, without {@code refs/tags/}
 * @param commit 40 or 64 hexadecimal digits; empty when the build is not a commit as git knows it
 */
public record ReleaseId(
        String groupId, String artifactId, String version, Optional<String> tag, Optional<String> commit) {
    /** Names that stand for themselves in a path, a URL and a git ref; Maven allows few others. */
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._+-]");

    /** {@code groupId:artifactId:version}. */
    public String project() {
        return groupId + ":" + artifactId + ":" + version;
    }

    /** {@code artifactId/version}: where a store keeps this release, apart from all others of the project. */
    public String key() {
        return safe(artifactId) + "/" + safe(version);
    }

    private static String safe(String name) {
        String plain = UNSAFE.matcher(name).replaceAll("_");
        return plain.startsWith(".") ? "_" + plain.substring(1) : plain;
    }
}
