package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.protocol.Journal.ChannelState;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a run does with what earlier runs left behind. */
enum Decision {
    /** It is the first one. */
    SEAL,
    /** It goes on with the sealed plan. */
    ADOPT,
    /** It replaces a plan of which nothing was ever staged, or all was given up: one of another commit, or without bytes. */
    RESEAL,
    /** All is done. */
    NOTHING;

    /** Whether all bytes of a plan can be had. */
    interface Kept {
        boolean whole(SealedPlan plan) throws IOException, PublishException;
    }

    /**
     * @param built the plan of what this run built; its commit is empty when the work tree is no commit, so that only
     *     equal bytes are the same release
     * @param channels the names that are wanted now
     * @param place of the store
     */
    static Decision of(Seen seen, SealedPlan built, Kept kept, List<String> channels, String place)
            throws IOException, PublishException {
        Optional<Journal> journal = seen.journal();
        boolean open = journal.map(it -> it.state().isOpen()).orElse(true);
        if (seen.plan().isEmpty()) {
            refuseWithoutPlan(open, place);
            return journal.isPresent() ? RESEAL : SEAL;
        }
        SealedPlan plan = seen.plan().get();
        refuseOtherProject(plan, built, place);
        boolean same = same(plan, built);
        if (open) {
            return same && kept.whole(plan) ? ADOPT : RESEAL;
        }
        if (!same) {
            throw other(plan, built, place);
        }
        refuseAltered(seen.planDigest(), journal.get(), place);
        refuseOtherChannels(journal.get(), channels);
        return journal.get().state() == Journal.State.DONE ? NOTHING : ADOPT;
    }

    private static boolean same(SealedPlan plan, SealedPlan built) {
        Optional<String> there = plan.id().commit();
        Optional<String> here = built.id().commit();
        boolean commits = there.isPresent() && here.isPresent();
        return commits ? there.equals(here) : plan.differences(built).isEmpty();
    }

    private static void refuseWithoutPlan(boolean open, String place) throws PublishException {
        if (!open) {
            throw new PublishException(
                    "Nothing was published: %s has a journal of this release, but its plan is gone. Compare the release with what its channels have, and remove the journal."
                            .formatted(place));
        }
    }

    private static void refuseOtherProject(SealedPlan plan, SealedPlan built, String place) throws PublishException {
        if (!plan.id().project().equals(built.id().project())) {
            throw new PublishException(
                    "Nothing was published: %s keeps the release %s under the same name. Give the root of one of both another artifactId, or publish elsewhere."
                            .formatted(place, plan.id().project()));
        }
    }

    private static PublishException other(SealedPlan plan, SealedPlan built, String place) {
        if (plan.id().commit().isPresent() && built.id().commit().isPresent()) {
            return new PublishException(
                    "Nothing was published: what is in %s differs from this release: %s was released from commit %s, this is %s.\n-> A release never changes. Release a new version."
                            .formatted(
                                    place,
                                    plan.id().project(),
                                    plan.id().commit().get(),
                                    built.id().commit().get()));
        }
        List<String> differences = plan.differences(built);
        return new PublishException(
                "Nothing was published: what is in %s differs from this release (%d):\n  %s\n-> A release never changes. Release a new version; if this one was built again, build a clean work tree of its commit."
                        .formatted(place, differences.size(), String.join("\n  ", differences)));
    }

    private static void refuseAltered(String digest, Journal journal, String place) throws PublishException {
        if (!digest.equals(journal.planDigest())) {
            throw new PublishException(
                    "Nothing was published: the plan in %s is not the one that its journal is about. Somebody changed it: compare the release with what its channels have."
                            .formatted(place));
        }
    }

    private static void refuseOtherChannels(Journal journal, List<String> wanted) throws PublishException {
        if (journal.state() == Journal.State.STAGING) {
            return;
        }
        TreeSet<String> started = new TreeSet<>(
                journal.channels().stream().map(ChannelState::name).toList());
        boolean done = journal.state() == Journal.State.DONE;
        if (done ? !started.containsAll(wanted) : !started.equals(new TreeSet<>(wanted))) {
            String names = String.join(",", started);
            throw new PublishException(
                    "Nothing was published: this release is %s for the channels %s, and has been asked for %s now. Type -Dci.publish=%s%s"
                            .formatted(
                                    journal.state(),
                                    names,
                                    String.join(",", wanted),
                                    names,
                                    done ? ", or release a new version." : ""));
        }
    }
}
