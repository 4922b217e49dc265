package io.github.cimaven.publish.spi;

import java.util.regex.Pattern;

/**
 * A file of a release.
 *
 * @param path in a Maven repository, or the name of an attachment; with forward slashes, never absolute, without {@code ..}
 * @param sha256 64 hexadecimal digits, lower case
 * @param size in bytes
 */
public record ReleaseFile(String path, String sha256, long size) {
    private static final String METADATA = "maven-metadata.xml";
    private static final Pattern CHECKSUM = Pattern.compile("\\.(?:md5|sha1|sha256|sha512)$");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public ReleaseFile {
        // A plan may come from a store that others can write to; a path must not lead out of the channel's place.
        if (path.isEmpty()
                || path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.chars().anyMatch(Character::isISOControl)
                || ("/" + path + "/").contains("/../")
                || ("/" + path + "/").contains("/./")
                || path.contains("//")) {
            throw new IllegalArgumentException("a path of a release leads elsewhere");
        }
        if (!DIGEST.matcher(sha256).matches() || size < 0) {
            throw new IllegalArgumentException("a file of a release has no SHA-256 or no size");
        }
    }

    /** The path itself, or that of the file that this is a checksum of. */
    public String subject() {
        return CHECKSUM.matcher(path).replaceFirst("");
    }

    public boolean isChecksum() {
        return !subject().equals(path);
    }

    /** A {@code maven-metadata.xml} or a checksum of one. */
    public boolean isMetadata() {
        return subject().equals(METADATA) || subject().endsWith("/" + METADATA);
    }

    /** A POM, with its checksums and signatures: who sees it takes the version for published. */
    public boolean isPom() {
        return subject().endsWith(".pom") || subject().endsWith(".pom.asc");
    }
}
