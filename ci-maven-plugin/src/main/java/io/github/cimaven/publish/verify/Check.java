package io.github.cimaven.publish.verify;

import java.util.Optional;

/**
 * One thing that was looked at.
 *
 * @param subject a path, or what else was looked at
 * @param message what is wrong or not known, as a sentence; empty when it is good
 */
public record Check(Kind kind, Optional<String> channel, String subject, Result result, String message) {

    /** Names stand in files: never to be changed. */
    public enum Kind {
        /** Plan and journal in the store, the tag and its commit. */
        RELEASE,
        /** The bytes of a file. */
        BYTES,
        CHECKSUM,
        SIGNATURE,
        PROVENANCE,
        RECORD,
        /** Whether there is more than was released. */
        LISTING
    }

    /** What came of it. */
    public enum Result {
        GOOD,
        BAD,
        /** It could not be looked at. */
        UNKNOWN
    }

    static Check good(Kind kind, Optional<String> channel, String subject) {
        return new Check(kind, channel, subject, Result.GOOD, "");
    }

    static Check bad(Kind kind, Optional<String> channel, String subject, String message) {
        return new Check(kind, channel, subject, Result.BAD, message);
    }

    static Check unknown(Kind kind, Optional<String> channel, String subject, String message) {
        return new Check(kind, channel, subject, Result.UNKNOWN, message);
    }
}
