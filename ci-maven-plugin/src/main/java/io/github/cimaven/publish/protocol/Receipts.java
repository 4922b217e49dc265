package io.github.cimaven.publish.protocol;

import io.github.cimaven.json.Json;
import io.github.cimaven.publish.protocol.Journal.ChannelState;
import io.github.cimaven.publish.spi.ReleaseId;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where every channel shows a release, {@value #NAME} in the store: written once, when all have flipped, and kept for as
 * long as the store.
 *
 * @param planDigest the SHA-256 of the plan
 */
record Receipts(String schemaVersion, ReleaseId id, String planDigest, List<ChannelState> channels) {
    static final String NAME = "receipts.json";

    Receipts {
        channels = List.copyOf(channels);
    }

    /** The same journal gives the same bytes. */
    static Receipts of(Journal journal) {
        return new Receipts(Journal.SCHEMA_VERSION, journal.id(), journal.planDigest(), journal.channels());
    }

    byte[] bytes() {
        return Json.text(this).getBytes(StandardCharsets.UTF_8);
    }
}
