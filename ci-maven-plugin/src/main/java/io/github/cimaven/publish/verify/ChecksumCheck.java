package io.github.cimaven.publish.verify;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.metadata.Checksums;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.verify.Check.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares the checksums in a channel with the files that they are about. */
final class ChecksumCheck {
    private ChecksumCheck() {}

    static List<Check> of(ChannelFiles channel) throws IOException {
        List<Check> checks = new ArrayList<>();
        for (Map.Entry<String, Fetched> entry : channel.files().entrySet()) {
            ReleaseFile file = new ReleaseFile(entry.getKey(), entry.getValue().sha256(), 0);
            Fetched subject = channel.files().get(file.subject());
            // What is missing is told already.
            if (file.isChecksum() && subject != null) {
                checks.add(check(channel.channel(), file, entry.getValue(), subject));
            }
        }
        return checks;
    }

    private static Check check(String channel, ReleaseFile file, Fetched checksum, Fetched subject) throws IOException {
        Optional<String> name = Optional.of(channel);
        String algorithm =
                Checksums.ALGORITHMS.get(file.path().substring(file.path().lastIndexOf('.')));
        String text =
                Files.readString(checksum.file(), StandardCharsets.ISO_8859_1).strip();
        // Some tools write the name of the file after it.
        String there = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return there.equals(Digests.of(algorithm, subject.file()))
                ? Check.good(Kind.CHECKSUM, name, file.path())
                : Check.bad(
                        Kind.CHECKSUM,
                        name,
                        file.path(),
                        "%s in %s is not that of the file.".formatted(file.path(), channel));
    }
}
