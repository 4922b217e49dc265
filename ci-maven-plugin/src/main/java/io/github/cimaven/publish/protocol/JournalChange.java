package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.protocol.Journal.ChannelState;
import io.github.cimaven.publish.protocol.Journal.State;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.ReleaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The next state of a journal. */
final class JournalChange {
    private final Journal before;
    private ReleaseId id;
    private State state;
    private String planDigest;
    private Lease lease;
    private List<ChannelState> channels;
    private final List<String> notes;
    private Optional<Instant> committed;
    private Optional<Instant> done;
    private Optional<String> reason;

    JournalChange(Journal before) {
        this.before = before;
        id = before.id();
        state = before.state();
        planDigest = before.planDigest();
        lease = before.lease();
        channels = before.channels();
        notes = new ArrayList<>(before.notes());
        committed = before.committed();
        done = before.done();
        reason = before.reason();
    }

    JournalChange state(State value) {
        state = value;
        return this;
    }

    JournalChange plan(ReleaseId release, String digest) {
        id = release;
        planDigest = digest;
        return this;
    }

    JournalChange lease(Lease value) {
        lease = value;
        return this;
    }

    JournalChange channels(List<ChannelState> value) {
        channels = value;
        return this;
    }

    JournalChange staged(String name) {
        return channel(name, ChannelState::asStaged);
    }

    /** Of channels that have not flipped. */
    JournalChange nothingStaged() {
        channels = channels.stream()
                .map(channel -> ChannelState.fresh(channel.name(), channel.place()))
                .toList();
        return this;
    }

    JournalChange flipped(String name, Receipt receipt) {
        return channel(name, channel -> channel.asFlipped(receipt));
    }

    JournalChange note(String sentence) {
        notes.add(sentence);
        return this;
    }

    JournalChange committed(Instant time) {
        committed = Optional.of(time);
        return state(State.COMMITTED);
    }

    JournalChange done(Instant time) {
        done = Optional.of(time);
        return state(State.DONE);
    }

    JournalChange aborted(String why) {
        reason = Optional.of(why);
        return state(State.ABORTED);
    }

    JournalChange withoutReason() {
        reason = Optional.empty();
        return this;
    }

    Journal journal() {
        return new Journal(
                before.schemaVersion(),
                id,
                planDigest,
                state,
                lease,
                before.serial() + 1,
                channels,
                notes,
                before.started(),
                committed,
                done,
                reason);
    }

    private JournalChange channel(String name, UnaryOperator<ChannelState> change) {
        channels = channels.stream()
                .map(channel -> channel.name().equals(name) ? change.apply(channel) : channel)
                .toList();
        return this;
    }
}
