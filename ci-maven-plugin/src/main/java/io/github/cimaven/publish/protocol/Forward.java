package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.protocol.Journal.ChannelState;
import io.github.cimaven.publish.protocol.Journal.State;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings a release from wherever its journal says it is to DONE. */
final class Forward {
    private final Setup setup;
    private final HeldJournal journal;
    private final Release release;
    private final Contents contents;
    private final Map<String, SentCount> counts;

    Forward(Setup setup, HeldJournal journal, Release release, Contents contents, Map<String, SentCount> counts) {
        this.setup = setup;
        this.journal = journal;
        this.release = release;
        this.contents = contents;
        this.counts = counts;
    }

    /** Until COMMITTED; does nothing when it is there already. */
    void commit() throws IOException, PublishException, FencedException {
        if (journal.journal().state() != State.STAGING) {
            return;
        }
        for (OpenChannel channel : setup.channels()) {
            if (!state(channel).staged()) {
                channel.channel().stage(release, contents, progress(channel));
                journal.update(change -> change.staged(channel.name()));
            }
        }
        for (OpenChannel channel : setup.channels()) {
            verify(channel);
        }
        journal.update(change -> change.committed(setup.clock().instant()));
    }

    /** From COMMITTED to DONE. One channel that does not flip keeps no other from it. */
    void finish() throws IOException, PublishException, FencedException {
        List<String> verdicts = new ArrayList<>();
        IOException silence = null;
        for (OpenChannel channel : setup.channels()) {
            try {
                flip(channel);
            } catch (PublishException e) {
                verdicts.add(channel.name() + ": " + e.getMessage());
            } catch (IOException e) {
                silence = e;
            }
        }
        if (!verdicts.isEmpty()) {
            throw new PublishException(
                    "The release is committed and can only go forward, but %d channel(s) refuse to show it:\n  %s\n-> Mend what they say, and run the same release again."
                            .formatted(verdicts.size(), String.join("\n  ", verdicts)));
        }
        if (silence != null) {
            throw silence;
        }
        journal.keep(Receipts.NAME, Receipts.of(journal.journal()).bytes());
        // Nobody needs them any more: every channel has them. A crash from here on finds nothing left to send.
        clear();
        journal.release(change -> change.done(setup.clock().instant()));
    }

    /** All is out by now: what stays in the store is no reason to call the release anything but done. */
    private void clear() throws PublishException, FencedException, IOException {
        String problem;
        try {
            setup.store().blobs().clear();
            return;
        } catch (IOException e) {
            problem = IoReason.of(e) + ".";
        } catch (PublishException e) {
            problem = e.getMessage();
        }
        String note = "The bytes in %s could not be removed: %s"
                .formatted(setup.store().place(), problem);
        setup.log().accept(note);
        journal.update(change -> change.note(note));
    }

    private void verify(OpenChannel channel) throws IOException, PublishException {
        Map<String, String> there = channel.channel().readBack(release);
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (ReleaseFile file : channel.channel().files(release)) {
            String digest = there.get(file.path());
            if (digest == null) {
                missing.add(file.path());
            } else if (!digest.equals(file.sha256())) {
                wrong.add("%s: SHA-256 there %s, sent %s".formatted(file.path(), digest, file.sha256()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new PublishException(
                    "Nothing was published: read back, %s has other bytes than were sent (%d):\n  %s\n-> Look at that service, and run the same release again."
                            .formatted(channel.channel().place(), wrong.size(), String.join("\n  ", wrong)));
        }
        if (!missing.isEmpty()) {
            throw new IOException("%s does not show %d of the files that were sent, first %s"
                    .formatted(channel.channel().place(), missing.size(), missing.get(0)));
        }
    }

    private void flip(OpenChannel channel) throws IOException, PublishException, FencedException {
        if (!state(channel).flipped()) {
            channel.channel().flip(release, contents);
            Receipt receipt = channel.channel().receipt(release);
            journal.update(change -> change.flipped(channel.name(), receipt));
        }
    }

    private ChannelState state(OpenChannel channel) {
        return journal.journal().channel(channel.name()).orElseThrow();
    }

    private Progress progress(OpenChannel channel) {
        SentCount count = counts.get(channel.name());
        return count.progress(channel.name(), channel.channel().files(release).size(), setup);
    }
}
