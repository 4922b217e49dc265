package io.github.cimaven.publish;

import java.util.regex.Pattern;

/**
 * A file to publish.
 *
 * @param path below the root of the repository, with forward slashes
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 */
public record StagedFile(String path, String sha256, long size) {
    private static final Pattern CHECKSUM = Pattern.compile("\\.(?:md5|sha1|sha256|sha512)$");

    public boolean isOf(Coordinates module) {
        return path.startsWith(module.versionFolder());
    }

    /** The file itself, or the one that this is a checksum of. */
    String subject() {
        return CHECKSUM.matcher(path).replaceFirst("");
    }

    boolean isMetadata() {
        return subject().endsWith("/" + Coordinates.METADATA);
    }

    /** A POM, with its checksums and signatures: who sees it takes the version for published. */
    boolean isPom() {
        return subject().endsWith(".pom") || subject().endsWith(".pom.asc");
    }
}
