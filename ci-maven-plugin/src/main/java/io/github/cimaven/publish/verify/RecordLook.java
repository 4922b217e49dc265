package io.github.cimaven.publish.verify;

import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.verify.Check.Kind;
import io.github.cimaven.publish.verify.Statements.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a release whose store is lost: what its own record says. Who could change the release could change
 * an unsigned record as well, so that this never passes for a verified release.
 */
public record RecordLook(Optional<Release> release, List<Check> checks) {
    private static final String NO_DIGEST = "0".repeat(64);

    /** @param asked the release as the checkout names it */
    public static RecordLook of(List<Examined> channels, ReleaseId asked, Statements statements, Path scratch)
            throws IOException {
        List<Check> checks = new ArrayList<>();
        Files.createDirectories(scratch);
        ReleaseFile record = unknown(statements.record());
        ReleaseFile signature = unknown(statements.recordSignature());
        Release wanted = new Release(asked, NO_DIGEST, List.of(), List.of(), List.of(record, signature));
        for (Examined channel : channels) {
            Path file = scratch.resolve("record");
            try {
                if (channel.channel().fetch(wanted, record, file)) {
                    Recorded recorded = statements.readRecord(file);
                    List<ReleaseFile> own = new ArrayList<>();
                    own.add(new ReleaseFile(record.path(), Digests.sha256(file), Files.size(file)));
                    if (channel.channel().fetch(wanted, signature, file)) {
                        own.add(new ReleaseFile(signature.path(), Digests.sha256(file), Files.size(file)));
                    }
                    Release release = release(recorded, own);
                    checks.add(Check.unknown(
                            Kind.RELEASE,
                            Optional.empty(),
                            "plan",
                            "the release is compared with its own record in %s, as the sealed plan is lost: whether the plan was another one, nobody can tell."
                                    .formatted(channel.name())));
                    checks.addAll(IdCheck.of(release.id(), asked, "the record in " + channel.name()));
                    return new RecordLook(Optional.of(release), checks);
                }
            } catch (IOException e) {
                checks.add(unknown(
                        channel, "the record in %s cannot be used: %s.".formatted(channel.name(), IoReason.of(e))));
            } catch (PublishException e) {
                checks.add(unknown(channel, e.getMessage()));
            }
        }
        checks.add(Check.unknown(
                Kind.RELEASE,
                Optional.empty(),
                "plan",
                "neither a plan nor a record says what was released: nothing can be compared."));
        return new RecordLook(Optional.empty(), checks);
    }

    private static Release release(Recorded recorded, List<ReleaseFile> own) throws IOException {
        List<ReleaseFile> attachments = new ArrayList<>(files(recorded.attachments()));
        attachments.addAll(own);
        String[] names = recorded.project().split(":", -1);
        if (names.length != 3) {
            throw new IOException("it names no project");
        }
        return new Release(
                new ReleaseId(names[0], names[1], names[2], recorded.tag(), recorded.commit()),
                NO_DIGEST,
                files(recorded.files()),
                List.of(),
                attachments);
    }

    private static List<ReleaseFile> files(Map<String, String> digests) throws IOException {
        try {
            return digests.entrySet().stream()
                    .map(entry -> new ReleaseFile(entry.getKey(), entry.getValue(), 0))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IOException("it names what is no file of a release", e);
        }
    }

    private static ReleaseFile unknown(String path) {
        return new ReleaseFile(path, NO_DIGEST, 0);
    }

    private static Check unknown(Examined channel, String message) {
        return Check.unknown(Kind.RECORD, Optional.of(channel.name()), "record", message);
    }
}
