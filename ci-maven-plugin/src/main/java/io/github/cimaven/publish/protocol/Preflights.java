package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks every channel for all that would stop the release, before the first byte is sent. */
final class Preflights {
    private Preflights() {}

    /** @return whole sentences, each with the name of its channel in front */
    static List<String> problems(Setup setup, Release release) throws IOException, PublishException, PendingException {
        List<String> problems = new ArrayList<>(setup.store().journal().problems());
        List<OpenChannel> silent = new ArrayList<>();
        IOException silence = null;
        for (OpenChannel channel : setup.channels()) {
            try {
                problems.addAll(problems(channel, release));
            } catch (IOException e) {
                silent.add(channel);
                silence = e;
            }
        }
        // A verdict counts for more than a silence: mending it takes longer.
        if (problems.isEmpty() && silence != null) {
            throw new PendingException(
                    "Pending, not failed: %s gave no answer (%s). Nothing was sent. Run the same release again."
                            .formatted(
                                    String.join(
                                            ", ",
                                            silent.stream()
                                                    .map(it -> it.channel().place())
                                                    .toList()),
                                    IoReason.of(silence)),
                    silence);
        }
        return problems;
    }

    /**
     * What else there is when the store cannot be read. A service that does not answer is not told then.
     *
     * @param verdict of the store; it stands for its channel, which would say the same
     */
    static List<String> withoutStore(Setup setup, Candidate built, Optional<String> verdict) {
        Release release = built.plan().release(built.plan().bytes());
        List<String> problems = new ArrayList<>();
        Optional<OpenChannel> keeper = setup.channels().stream()
                .filter(channel -> keeps(channel, setup.store(), release))
                .findFirst();
        verdict.ifPresent(it ->
                problems.add(keeper.map(OpenChannel::name).orElse(setup.store().place()) + ": " + it));
        for (OpenChannel channel : setup.channels()) {
            if (keeper.equals(Optional.of(channel))) {
                continue;
            }
            try {
                problems.addAll(problems(channel, release));
            } catch (IOException e) {
                setup.log()
                        .accept("%s gave no answer (%s)."
                                .formatted(channel.channel().place(), IoReason.of(e)));
            }
        }
        return problems;
    }

    private static boolean keeps(OpenChannel channel, ReleaseStore store, Release release) {
        return channel.channel()
                .store(release.id())
                .filter(own -> own.place().equals(store.place()))
                .isPresent();
    }

    private static List<String> problems(OpenChannel channel, Release release) throws IOException {
        try {
            return channel.channel().preflight(release).stream()
                    .map(problem -> channel.name() + ": " + problem)
                    .toList();
        } catch (PublishException e) {
            return List.of(channel.name() + ": " + e.getMessage());
        }
    }

    /** @param committed whether an earlier run passed the point of no return */
    static void refuse(List<String> problems, boolean committed) throws PublishException {
        if (!problems.isEmpty()) {
            String lead = committed
                    ? "The release is committed and can only go forward, but there are %d problem(s):\n  %s\n-> Mend them, and run the same release again."
                    : "Nothing was published: %d problem(s) before the first byte was sent:\n  %s";
            throw new PublishException(lead.formatted(problems.size(), String.join("\n  ", problems)));
        }
    }
}
