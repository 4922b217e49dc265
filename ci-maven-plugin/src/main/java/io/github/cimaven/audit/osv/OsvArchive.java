package io.github.cimaven.audit.osv;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads all advisories of a zip, which may have come to harm or be made to do some.
 *
 * @param maxEntry bytes of an advisory, unpacked; one of OSV's has some hundred kilobytes at most
 * @param maxTotal bytes of all advisories, unpacked
 */
record OsvArchive(int maxEntry, long maxTotal) {
    static final OsvArchive BOUNDED = new OsvArchive(32 * 1024 * 1024, 4L * 1024 * 1024 * 1024);

    /**
     * What is in a zip.
     *
     * @param advisories how many are about Maven packages and not withdrawn
     * @param newest when the newest of them was changed
     * @param relevant those that name a package of the build
     * @param broken entries that cannot be read, each with its reason
     */
    record Contents(int advisories, Optional<Instant> newest, List<JsonNode> relevant, List<String> broken) {}

    /**
     * @param names {@code groupId:artifactId} of the build
     * @param latest an advisory that was changed later than this tells nothing about the age of the data
     * @throws IOException when it is not a zip, or holds too much; the message says why
     */
    Contents read(Path zip, Set<String> names, Instant latest) throws IOException {
        Reading reading = new Reading(names, latest);
        long left = maxTotal;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.isDirectory() || !entry.getName().endsWith(".json")) {
                    continue;
                }
                try {
                    byte[] bytes = bytes(file, entry);
                    left -= bytes.length;
                    if (left < 0) {
                        throw new TooMuchException("it holds more than " + maxTotal + " bytes of advisories");
                    }
                    reading.add(text(bytes));
                } catch (TooMuchException e) {
                    throw e;
                } catch (IOException e) {
                    reading.broken.add(entry.getName() + ": " + IoReason.of(e));
                }
            }
        }
        return new Contents(reading.advisories, Optional.ofNullable(reading.newest), reading.relevant, reading.broken);
    }

    private byte[] bytes(ZipFile file, ZipEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(maxEntry + 1);
            if (bytes.length > maxEntry) {
                throw new IOException("it has more than " + maxEntry + " bytes");
            }
            // The JDK compares it only when it reads a zip from front to back.
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new IOException("its checksum is wrong");
            }
            return bytes;
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }

    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException(String message) {
            super(message);
        }
    }

    private static final class Reading {
        private final Set<String> names;
        private final Instant latest;
        private final List<JsonNode> relevant = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();
        private int advisories;
        private Instant newest;

        Reading(Set<String> names, Instant latest) {
            this.names = names;
            this.latest = latest;
        }

        /** What names no package of the build is only checked: most do not, and there are many. */
        void add(String text) throws IOException {
            Mention mention = new Mention(text);
            if (mention.of(names)) {
                JsonNode advisory = JsonNode.object(text);
                List<JsonNode> packages = advisory.elements("affected").stream()
                        .map(affected -> affected.at("package"))
                        .filter(one -> Affected.isMaven(one.text("ecosystem").orElse("")))
                        .toList();
                boolean counts = count(advisory, !packages.isEmpty());
                if (counts
                        && packages.stream()
                                .anyMatch(one -> names.contains(one.text("name").orElse("")))) {
                    relevant.add(advisory);
                }
            } else {
                count(JsonNode.textMembers(text), mention.ofMaven());
            }
        }

        private boolean count(JsonNode advisory, boolean maven) throws IOException {
            if (advisory.text("id").isEmpty()) {
                throw new IOException("it has no id");
            }
            modified(advisory)
                    .filter(time -> !time.isAfter(latest) && (newest == null || time.isAfter(newest)))
                    .ifPresent(time -> newest = time);
            boolean counts = maven && !advisory.has("withdrawn");
            advisories += counts ? 1 : 0;
            return counts;
        }

        private static Optional<Instant> modified(JsonNode advisory) {
            try {
                return advisory.text("modified").map(Instant::parse);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
