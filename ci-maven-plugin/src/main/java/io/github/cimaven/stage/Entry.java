package io.github.cimaven.stage;

import java.time.Instant;
import java.util.Optional;

/**
 * A staged file, as {@code manifest.json} holds it in an array.
 *
 * @param file the name in {@code target/ci/artifacts}
 * @param module {@code groupId:artifactId}
 * @param version Maven's version of the module
 * @param laneVersion what stands in the file's name in its place
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 * @param lane {@code ci-pr}, {@code ci-main} or {@code ci-release}; absent without one
 * @param commit the commit that was built, when it is known
 * @param expires absent when the file is to be kept for ever
 */
public record Entry(
        String file,
        String module,
        String version,
        String laneVersion,
        Optional<String> classifier,
        String extension,
        String sha256,
        long size,
        Optional<String> lane,
        Optional<String> commit,
        Instant staged,
        Optional<Integer> retentionDays,
        Optional<Instant> expires) {

    public Entry {
        // Absent members of a JSON text arrive as null.
        classifier = classifier == null ? Optional.empty() : classifier;
        lane = lane == null ? Optional.empty() : lane;
        commit = commit == null ? Optional.empty() : commit;
        retentionDays = retentionDays == null ? Optional.empty() : retentionDays;
        expires = expires == null ? Optional.empty() : expires;
    }
}
