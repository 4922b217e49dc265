package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.protocol.Journal.ChannelState;
import io.github.cimaven.publish.protocol.Journal.State;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the protocol. An instance is used once. */
public final class Publisher {
    private final Setup setup;
    private final Documents documents;
    private final Leases leases;
    private final Map<String, SentCount> counts = new LinkedHashMap<>();
    private Optional<Journal> journal = Optional.empty();

    public Publisher(Setup setup) {
        this.setup = setup;
        this.documents = new Documents(setup.store().journal());
        this.leases = new Leases(setup, documents);
        setup.names().forEach(name -> counts.put(name, new SentCount()));
    }

    /** What a run would do, with all that stands against it. Changes nothing anywhere. */
    public Preview preview(Candidate built) throws PublishException, PendingException {
        try {
            Seen seen = look(built);
            Decision decision = decide(seen, built);
            SealedPlan plan = decision == Decision.ADOPT || decision == Decision.NOTHING
                    ? seen.plan().orElseThrow()
                    : built.plan();
            List<String> problems = decision == Decision.NOTHING
                    ? List.of()
                    : Preflights.problems(setup, plan.release(bytes(decision, seen, built)));
            return new Preview(decision.name(), plan, seen.journal(), problems);
        } catch (IOException e) {
            throw silent(e);
        }
    }

    /**
     * Publishes what was built, or goes on with what an earlier run of the same commit sealed.
     *
     * @throws PublishException when the release cannot be published as it is
     * @throws PendingException when a later run is to go on
     */
    public Outcome publish(Candidate built) throws PublishException, PendingException {
        try {
            Seen seen = look(built);
            journal = seen.journal();
            Decision decision = decide(seen, built);
            if (decision == Decision.NOTHING) {
                return new Outcome(true, seen.journal().orElseThrow(), List.of());
            }
            SealedPlan wanted = decision == Decision.ADOPT ? seen.plan().orElseThrow() : built.plan();
            leases.refuseHeld(seen);
            Preflights.refuse(
                    Preflights.problems(setup, wanted.release(bytes(decision, seen, built))),
                    seen.journal().filter(it -> it.state() == State.COMMITTED).isPresent());
            return sealAndGo(decision, seen, built);
        } catch (IOException e) {
            throw silent(e);
        } catch (FencedException e) {
            throw leases.taken();
        }
    }

    /** As it was read or written last; for the record of a run that did not succeed. */
    public Optional<Journal> journal() {
        return journal;
    }

    private Outcome sealAndGo(Decision decision, Seen seen, Candidate built)
            throws IOException, PublishException, PendingException, FencedException {
        Seal seal = new Seal(setup, documents);
        if (decision == Decision.RESEAL) {
            String digest = Digests.sha256(built.plan().bytes());
            HeldJournal held = leases.take(seen, built.plan().id(), digest, State.SEALING);
            seal.again(built, seen.planDocument());
            held.update(change -> change.state(State.STAGING));
            return go(held, built.plan().release(built.plan().bytes()), built);
        }
        if (decision == Decision.SEAL && seal.first(built).isEmpty()) {
            setup.log().accept("Another run has sealed this release in the meantime.");
        }
        // Read again: what counts is what is in the store.
        Seen now = Seen.in(setup.store());
        if (decide(now, built) != Decision.ADOPT) {
            throw new FencedException();
        }
        SealedPlan plan = now.plan().orElseThrow();
        byte[] stored = now.planDocument().orElseThrow().bytes();
        HeldJournal held = leases.take(now, plan.id(), Digests.sha256(stored), State.STAGING);
        return go(held, plan.release(stored), built);
    }

    private Outcome go(HeldJournal held, Release release, Candidate built)
            throws PublishException, PendingException, FencedException {
        Forward forward = new Forward(setup, held, release, contents(built), counts);
        Retreat retreat = new Retreat(setup, held, release);
        Runnable stop = setup.heartbeat().start(held::renew, setup.lease().dividedBy(3));
        try {
            forward.commit();
            forward.finish();
        } catch (PublishException e) {
            throw retreat.after(e);
        } catch (IOException e) {
            throw retreat.pending(e);
        } finally {
            stop.run();
            journal = Optional.of(held.journal());
        }
        return new Outcome(
                false,
                held.journal(),
                held.journal().channels().stream().map(this::sent).toList());
    }

    private Outcome.Sent sent(ChannelState channel) {
        SentCount count = counts.get(channel.name());
        return new Outcome.Sent(
                channel.name(),
                channel.receipt().map(it -> it.place()).orElse(channel.place()),
                count.sent(),
                count.present());
    }

    /** A store that cannot be read is one problem among those of the channels, which are then asked about what was built. */
    private Seen look(Candidate built) throws IOException, PublishException, PendingException {
        try {
            return Seen.in(setup.store());
        } catch (PublishException e) {
            List<String> problems = Preflights.withoutStore(setup, built, Optional.of(e.getMessage()));
            Preflights.refuse(problems.size() > 1 ? problems : List.of(), false);
            throw e;
        } catch (IOException e) {
            Preflights.refuse(Preflights.withoutStore(setup, built, Optional.empty()), false);
            throw e;
        }
    }

    private Decision decide(Seen seen, Candidate built) throws IOException, PublishException {
        return Decision.of(
                seen,
                built.plan(),
                contents(built)::hasAll,
                setup.names(),
                setup.store().place());
    }

    private LocalContents contents(Candidate built) {
        return new LocalContents(built.files(), setup.store().blobs(), setup.cache());
    }

    private static byte[] bytes(Decision decision, Seen seen, Candidate built) {
        return decision == Decision.ADOPT || decision == Decision.NOTHING
                ? seen.planDocument().orElseThrow().bytes()
                : built.plan().bytes();
    }

    private PendingException silent(IOException e) {
        return new PendingException(
                "Pending, not failed: %s cannot be used now (%s). Run the same release again."
                        .formatted(setup.store().place(), IoReason.of(e)),
                e);
    }
}
