package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.protocol.Journal.ChannelState;
import io.github.cimaven.publish.protocol.Journal.State;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gets the right to go on with a release. */
record Leases(Setup setup, Documents documents) {

    /** @throws PublishException when another run has it now */
    void refuseHeld(Seen seen) throws PublishException {
        Optional<Lease> lease = seen.journal().map(Journal::lease);
        Instant now = setup.clock().instant();
        if (lease.isPresent() && !lease.get().freeFor(setup.run(), now, setup.alive())) {
            throw new HeldElsewhereException(
                    "Nothing was published: another build is publishing this release: %s, attempt %d (its lease in %s ends in %d s, unless it goes on). Run this one again when the other is through."
                            .formatted(
                                    lease.get().owner(),
                                    lease.get().attempt(),
                                    setup.store().place(),
                                    lease.get().rest(now).toSeconds()));
        }
    }

    /**
     * @param state of a journal that is not under way; one that is keeps its own
     * @throws FencedException when another run was faster
     */
    HeldJournal take(Seen seen, ReleaseId id, String planDigest, State state)
            throws IOException, PublishException, FencedException {
        refuseHeld(seen);
        Instant now = setup.clock().instant();
        long epoch = seen.journal().map(it -> it.lease().epoch() + 1).orElse(1L);
        Lease lease = Lease.of(setup.run(), epoch, now.plus(setup.lease()));
        Journal next = seen.journal()
                .map(before -> before.state().isOpen()
                        ? restarted(before, id, planDigest, state, lease)
                        : continued(before, lease))
                .orElseGet(() -> first(id, planDigest, state, lease, now));
        return HeldJournal.take(documents, setup.clock(), setup.lease(), seen.journalDocument(), next)
                .orElseThrow(FencedException::new);
    }

    PublishException taken() {
        return new HeldElsewhereException(
                "Another build has taken over the publication of this release (see %s). This one stops here and leaves everything to it. Run this one again when the other is through."
                        .formatted(setup.store().place()));
    }

    private Journal restarted(Journal before, ReleaseId id, String planDigest, State state, Lease lease) {
        return before.change()
                .lease(lease)
                .plan(id, planDigest)
                .state(state)
                .channels(fresh())
                .withoutReason()
                .journal();
    }

    private Journal continued(Journal before, Lease lease) {
        // Before COMMITTED the user may leave a channel out or add one.
        List<ChannelState> channels = before.state() == State.STAGING
                ? fresh().stream()
                        .map(channel -> before.channel(channel.name())
                                .filter(it -> it.place().equals(channel.place()))
                                .orElse(channel))
                        .toList()
                : before.channels();
        return before.change().lease(lease).channels(channels).journal();
    }

    private Journal first(ReleaseId id, String planDigest, State state, Lease lease, Instant now) {
        return new Journal(
                Journal.SCHEMA_VERSION,
                id,
                planDigest,
                state,
                lease,
                1,
                fresh(),
                List.of(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<ChannelState> fresh() {
        return setup.channels().stream()
                .map(it -> ChannelState.fresh(it.name(), it.channel().place()))
                .toList();
    }
}
