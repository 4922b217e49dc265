package io.github.cimaven.publish.protocol;

import io.github.cimaven.json.Json;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.ReleaseId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a release is, {@value #NAME} in the store. Each write replaces the one before it, or fails.
 *
 * @param planDigest of the plan that it is about
 * @param serial grows with each write
 * @param notes what went wrong without stopping the release, as sentences
 * @param reason why it was aborted
 */
public record Journal(
        String schemaVersion,
        ReleaseId id,
        String planDigest,
        State state,
        Lease lease,
        long serial,
        List<ChannelState> channels,
        List<String> notes,
        Instant started,
        Optional<Instant> committed,
        Optional<Instant> done,
        Optional<String> reason) {
    public static final String NAME = "journal.json";
    static final String SCHEMA_VERSION = "1";

    /** Names stand in files: never to be changed. */
    public enum State {
        /** A plan replaces one that was given up; nothing is staged. */
        SEALING,
        /** Nothing is visible. */
        STAGING,
        /** The point of no return: every channel has every byte. */
        COMMITTED,
        DONE,
        /** Given up before COMMITTED; staged files were removed as far as channels can. */
        ABORTED;

        /** Whether nothing is staged or visible, so that another plan may take the place of this one. */
        boolean isOpen() {
            return this == SEALING || this == ABORTED;
        }
    }

    /** @param receipt when it has flipped */
    public record ChannelState(String name, String place, boolean staged, Optional<Receipt> receipt) {
        static ChannelState fresh(String name, String place) {
            return new ChannelState(name, place, false, Optional.empty());
        }

        boolean flipped() {
            return receipt.isPresent();
        }

        ChannelState asStaged() {
            return new ChannelState(name, place, true, receipt);
        }

        ChannelState asFlipped(Receipt value) {
            return new ChannelState(name, place, staged, Optional.of(value));
        }
    }

    public Journal {
        channels = List.copyOf(channels);
        notes = List.copyOf(notes);
    }

    /** @throws IOException when it is no journal; the message says why, as the end of a sentence */
    public static Journal parse(byte[] bytes) throws IOException {
        Journal journal = Json.parse(new String(bytes, StandardCharsets.UTF_8), Journal.class);
        if (!journal.schemaVersion().equals(SCHEMA_VERSION)) {
            throw new IOException("a later version of this plugin wrote it");
        }
        return journal;
    }

    byte[] bytes() {
        return Json.text(this).getBytes(StandardCharsets.UTF_8);
    }

    Optional<ChannelState> channel(String name) {
        return channels.stream().filter(channel -> channel.name().equals(name)).findFirst();
    }

    JournalChange change() {
        return new JournalChange(this);
    }
}
