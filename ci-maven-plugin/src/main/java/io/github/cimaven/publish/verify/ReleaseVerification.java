package io.github.cimaven.publish.verify;

import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.verify.Check.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Verifies a release in all channels.
 *
 * @param scratch a folder for what is downloaded
 */
public record ReleaseVerification(
        Release release, List<Examined> channels, Signatures signatures, Statements statements, Path scratch) {

    public ReleaseVerification {
        channels = List.copyOf(channels);
    }

    /** Every check, in the order of the channels. */
    public List<Check> checks() throws IOException {
        List<Check> checks = new ArrayList<>();
        SignatureCheck signed = new SignatureCheck(signatures, statements);
        checks.addAll(signed.missing(release));
        Set<String> found = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (Examined channel : channels) {
            if (channel.pending()) {
                checks.add(Check.unknown(
                        Kind.BYTES,
                        Optional.of(channel.name()),
                        channel.name(),
                        "the journal does not say that %s shows this release.".formatted(channel.name())));
                continue;
            }
            ChannelFiles files = ChannelFiles.of(channel, release, scratch.resolve(channel.name()));
            found.addAll(files.files().keySet());
            checks.addAll(files.checks());
            files.checks().stream()
                    .filter(it -> it.result() != Check.Result.GOOD)
                    .forEach(it -> unknown.add(it.subject()));
            unknown.addAll(files.unasked());
            checks.addAll(ChecksumCheck.of(files));
            checks.addAll(signed.of(files));
            checks.addAll(ProvenanceCheck.of(release, files, signatures, statements));
        }
        if (channels.stream().noneMatch(Examined::pending)) {
            checks.addAll(nowhere(found, unknown));
        }
        return checks;
    }

    /** What no channel has, and none has promised; and what nobody could look at for want of it. */
    private List<Check> nowhere(Set<String> found, Set<String> told) {
        List<Check> checks = new ArrayList<>();
        for (ReleaseFile file : release.files()) {
            if (!found.contains(file.path()) && !told.contains(file.path())) {
                checks.add(Check.bad(
                        Kind.BYTES, Optional.empty(), file.path(), "no channel has %s.".formatted(file.path())));
            }
        }
        for (ReleaseFile file : release.attachments()) {
            if (!found.contains(file.path()) && !told.contains(file.path())) {
                checks.add(Check.unknown(
                        Kind.BYTES,
                        Optional.empty(),
                        file.path(),
                        "no channel of this release has a place for %s.".formatted(file.path())));
            }
        }
        if (statements.names().stream().noneMatch(found::contains)) {
            checks.add(Check.unknown(
                    Kind.PROVENANCE,
                    Optional.empty(),
                    "provenance",
                    "no channel gives the provenance of this release."));
        }
        if (!found.contains(statements.record())) {
            checks.add(Check.unknown(
                    Kind.RECORD, Optional.empty(), "record", "no channel gives the record of this release."));
        }
        return checks;
    }
}
