package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
                channel.channel().preflight(release).forEach(problem -> problems.add(channel.name() + ": " + problem));
            } catch (PublishException e) {
                problems.add(channel.name() + ": " + e.getMessage());
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
