package io.github.cimaven.publish;

import io.github.cimaven.publish.protocol.Journal;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.ReleaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a publication went, for the record of the run.
 *
 * @param result {@code published}, {@code already}, {@code pending}, {@code refused}, or {@code elsewhere} when another
 *     build publishes it
 * @param state of the journal
 * @param journal where it is kept
 * @param message what stopped it
 */
public record PublicationReport(
        String result,
        Optional<String> state,
        String project,
        Optional<String> tag,
        Optional<String> commit,
        Optional<String> planDigest,
        String journal,
        Optional<Instant> committed,
        Optional<Instant> done,
        List<ChannelReport> channels,
        List<String> notes,
        Optional<String> message) {

    /** @param receipt when the channel shows the release */
    public record ChannelReport(String name, String place, boolean staged, Optional<Receipt> receipt) {}

    public PublicationReport {
        channels = List.copyOf(channels);
        notes = List.copyOf(notes);
    }

    /** @param there the journal; empty when nothing was begun */
    public static PublicationReport of(
            String result, ReleaseId id, String place, Optional<Journal> there, Optional<String> message) {
        return new PublicationReport(
                result,
                there.map(it -> it.state().name()),
                id.project(),
                id.tag(),
                id.commit(),
                there.map(Journal::planDigest),
                place,
                there.flatMap(Journal::committed),
                there.flatMap(Journal::done),
                there.map(Journal::channels).orElse(List.of()).stream()
                        .map(it -> new ChannelReport(it.name(), it.place(), it.staged(), it.receipt()))
                        .toList(),
                there.map(Journal::notes).orElse(List.of()),
                message);
    }
}
