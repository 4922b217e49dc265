package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.protocol.Journal.State;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ends a run that cannot go on: cleans up while that is allowed, and lets the next run begin at once. */
record Retreat(Setup setup, HeldJournal journal, Release release) {

    /** A verdict: before COMMITTED everything is taken back. */
    PublishException after(PublishException verdict) throws FencedException {
        if (journal.journal().state() != State.STAGING) {
            quietly(UnaryOperator.identity());
            return verdict;
        }
        if (!letsGo()) {
            return verdict;
        }
        List<String> left = new ArrayList<>();
        for (OpenChannel channel : setup.channels()) {
            try {
                channel.channel().abort(release);
            } catch (IOException e) {
                left.add("%s could not be cleaned: %s."
                        .formatted(channel.channel().place(), IoReason.of(e)));
            } catch (PublishException e) {
                left.add("%s could not be cleaned: %s"
                        .formatted(channel.channel().place(), e.getMessage()));
            }
        }
        left.forEach(setup.log());
        // What could not be cleaned keeps the state, so that no other plan takes its place.
        quietly(left.isEmpty() ? change -> change.aborted(verdict.getMessage()) : UnaryOperator.identity());
        return verdict;
    }

    /** No verdict: all stays where it is. */
    PendingException pending(IOException silence) throws FencedException {
        State state = journal.journal().state();
        quietly(UnaryOperator.identity());
        String visible =
                state == State.STAGING ? "Nothing is visible yet" : "The release is committed and can only go forward";
        return new PendingException(
                "Pending, not failed: the release is %s, and a service was slow or out of reach: %s. %s. Run the same release again: it goes on from there."
                        .formatted(state, IoReason.of(silence), visible),
                silence);
    }

    /**
     * Written before anything is removed: another run may be at work by now, and the next one has to stage again what this
     * one removes, wherever that ends.
     */
    private boolean letsGo() throws FencedException {
        try {
            journal.update(JournalChange::nothingStaged);
            return true;
        } catch (IOException | PublishException e) {
            return false;
        }
    }

    private void quietly(UnaryOperator<JournalChange> change) throws FencedException {
        try {
            journal.release(change);
        } catch (IOException | PublishException e) {
            // The lease ends by itself.
            setup.log().accept("The lease of this run could not be given back; it ends by itself.");
        }
    }
}
