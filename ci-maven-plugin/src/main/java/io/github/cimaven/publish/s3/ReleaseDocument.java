package io.github.cimaven.publish.s3;

import io.github.cimaven.json.Json;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** {@code release.json}: who finds it finds the release; its files are there before it is. */
record ReleaseDocument(
        String schemaVersion,
        String project,
        Optional<String> tag,
        Optional<String> commit,
        Instant published,
        String planDigest,
        List<ReleaseFile> files,
        List<ReleaseFile> attachments) {
    private static final String SCHEMA_VERSION = "1";

    static byte[] of(Release release, Instant now) {
        return Json.text(new ReleaseDocument(
                        SCHEMA_VERSION,
                        release.id().project(),
                        release.id().tag(),
                        release.id().commit(),
                        now.truncatedTo(ChronoUnit.SECONDS),
                        release.planDigest(),
                        release.files(),
                        release.attachments()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Why what is there is another release than this, as a sentence; empty when it is this one. */
    static Optional<String> conflict(byte[] there, Release release, String place) {
        OnRecord record;
        try {
            record = Json.parse(new String(there, StandardCharsets.UTF_8), OnRecord.class);
        } catch (IOException e) {
            return Optional.of(
                    "%s cannot be read. Look at it, and remove it if it is not a release's.".formatted(place));
        }
        if (record.planDigest().filter(release.planDigest()::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("%s is of another release: %s, commit %s. A release never changes. Release a new version."
                .formatted(
                        place,
                        record.project().orElse("unknown"),
                        record.commit().orElse("unknown")));
    }

    /** What is read of one. */
    private record OnRecord(Optional<String> project, Optional<String> commit, Optional<String> planDigest) {}
}
