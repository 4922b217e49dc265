package io.github.cimaven.publish.spi;

import java.util.List;

/**
 * A sealed release. Every run that works on it sees the same, whatever it built itself.
 *
 * @param planDigest the SHA-256 of the sealed plan; a channel may mark with it what it staged
 * @param files what is published byte by byte, in the order of publication: artifacts, then POMs
 * @param metadata the {@code maven-metadata.xml} files, without checksums. A channel that is a Maven repository merges
 *     them with what is there, when it flips
 * @param attachments files of the release that are not of a Maven repository, as reports; for channels with a place for
 *     them
 */
public record Release(
        ReleaseId id,
        String planDigest,
        List<ReleaseFile> files,
        List<ReleaseFile> metadata,
        List<ReleaseFile> attachments) {

    public Release {
        files = List.copyOf(files);
        metadata = List.copyOf(metadata);
        attachments = List.copyOf(attachments);
    }
}
