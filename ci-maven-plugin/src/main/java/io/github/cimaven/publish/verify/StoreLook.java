package io.github.cimaven.publish.verify;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.protocol.Journal;
import io.github.cimaven.publish.protocol.SealedPlan;
import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import io.github.cimaven.publish.verify.Check.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the store still knows of a release.
 *
 * @param release as it was sealed; empty when the plan is lost
 * @param checks of plan and journal
 */
public record StoreLook(Optional<Release> release, Optional<Journal> journal, List<Check> checks) {
    private static final Optional<String> NO_CHANNEL = Optional.empty();

    /** @param asked the release as the checkout names it: its commit is that of the tag, when the clone has the tag */
    public static StoreLook of(ReleaseStore store, ReleaseId asked) {
        List<Check> checks = new ArrayList<>();
        Optional<Document> document = document(store, SealedPlan.NAME, checks);
        Optional<Release> release = document.flatMap(it -> plan(it, store, checks));
        Optional<Journal> journal = document(store, Journal.NAME, checks).flatMap(it -> journal(it, store, checks));
        release.ifPresent(it -> checks.addAll(IdCheck.of(it.id(), asked, "the plan in " + store.place())));
        if (release.isPresent() && journal.isPresent()) {
            checks.addAll(state(release.get(), journal.get(), store.place()));
        }
        return new StoreLook(release, journal, checks);
    }

    /** What the channel said when it showed the release. */
    public Optional<Receipt> receipt(String channel) {
        return journal.stream()
                .flatMap(it -> it.channels().stream())
                .filter(it -> it.name().equals(channel))
                .flatMap(it -> it.receipt().stream())
                .findFirst();
    }

    /** That the release is in other channels too. */
    public List<Check> notAsked(Collection<String> asked) {
        return journal.stream()
                .flatMap(it -> it.channels().stream())
                .map(Journal.ChannelState::name)
                .filter(name -> !asked.contains(name))
                .map(name -> Check.unknown(
                        Kind.RELEASE,
                        NO_CHANNEL,
                        name,
                        "the release was published to %s too, and %s does not name it."
                                .formatted(name, PublishKeys.CHANNELS)))
                .toList();
    }

    private static Optional<Document> document(ReleaseStore store, String name, List<Check> checks) {
        String reason;
        try {
            Optional<Document> document = store.journal().get(name);
            if (document.isPresent()) {
                return document;
            }
            reason = "%s has no %s of this release.".formatted(store.place(), name);
        } catch (IOException e) {
            reason = "%s cannot be asked for %s: %s.".formatted(store.place(), name, IoReason.of(e));
        } catch (PublishException e) {
            reason = e.getMessage();
        }
        checks.add(Check.unknown(Kind.RELEASE, NO_CHANNEL, name, reason));
        return Optional.empty();
    }

    private static Optional<Release> plan(Document document, ReleaseStore store, List<Check> checks) {
        try {
            return Optional.of(SealedPlan.parse(document.bytes()).release(document.bytes()));
        } catch (IOException e) {
            checks.add(Check.bad(
                    Kind.RELEASE,
                    NO_CHANNEL,
                    SealedPlan.NAME,
                    "%s in %s cannot be used: %s.".formatted(SealedPlan.NAME, store.place(), e.getMessage())));
            return Optional.empty();
        }
    }

    private static Optional<Journal> journal(Document document, ReleaseStore store, List<Check> checks) {
        try {
            return Optional.of(Journal.parse(document.bytes()));
        } catch (IOException e) {
            checks.add(Check.bad(
                    Kind.RELEASE,
                    NO_CHANNEL,
                    Journal.NAME,
                    "%s in %s cannot be used: %s.".formatted(Journal.NAME, store.place(), e.getMessage())));
            return Optional.empty();
        }
    }

    private static List<Check> state(Release release, Journal journal, String place) {
        List<Check> checks = new ArrayList<>();
        checks.add(
                journal.planDigest().equals(release.planDigest())
                        ? Check.good(Kind.RELEASE, NO_CHANNEL, SealedPlan.NAME)
                        : Check.bad(
                                Kind.RELEASE,
                                NO_CHANNEL,
                                SealedPlan.NAME,
                                "the plan in %s is not the one that its journal is about: SHA-256 %s, in the journal %s."
                                        .formatted(place, release.planDigest(), journal.planDigest())));
        checks.add(
                journal.state() == Journal.State.DONE
                        ? Check.good(Kind.RELEASE, NO_CHANNEL, Journal.NAME)
                        : Check.unknown(
                                Kind.RELEASE,
                                NO_CHANNEL,
                                Journal.NAME,
                                "the release is %s and not DONE: run the release of this tag again, and then verify it."
                                        .formatted(journal.state())));
        return checks;
    }
}
