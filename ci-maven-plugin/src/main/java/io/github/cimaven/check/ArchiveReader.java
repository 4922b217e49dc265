package io.github.cimaven.check;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads an archive once: every entry to its end, so that its checksum is compared, and of its bytes only what the rules
 * ask for. What it inflates is bounded.
 */
public final class ArchiveReader {
    private final Limits limits;

    public ArchiveReader() {
        this(Limits.USUAL);
    }

    ArchiveReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param own whether the module's own output has a file of this name
     * @throws IOException when the file itself cannot be read; a damaged one is no error here
     */
    public Archive read(ArchiveFile file, Predicate<String> own) throws IOException {
        Reading reading = new Reading(own);
        try (SeekableByteChannel channel = Files.newByteChannel(file.path());
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(channel)
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            reading.all(channel, zip);
        } catch (IOException | IllegalArgumentException e) {
            if (!Files.isReadable(file.path())) {
                throw e;
            }
            reading.damage.add("It does not open as an archive: %s.".formatted(reason(e)));
        }
        return new Archive(file, reading.entries, reading.contents, reading.damage, reading.bounds);
    }

    private static String reason(Exception e) {
        String reason = e instanceof IOException io ? IoReason.of(io) : String.valueOf(e.getMessage());
        return Text.line(reason).replaceAll("\\.$", "");
    }

    private final class Reading {
        private final Predicate<String> own;
        private final List<ArchiveEntry> entries = new ArrayList<>();
        private final Map<String, byte[]> contents = new HashMap<>();
        private final List<String> damage = new ArrayList<>();
        private Optional<String> bounds = Optional.empty();
        private long inflated;

        Reading(Predicate<String> own) {
            this.own = own;
        }

        void all(SeekableByteChannel channel, ZipFile zip) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entries.size() == limits.entries()) {
                    bounds = Optional.of("It has more than %,d entries.".formatted(limits.entries()));
                    return;
                }
                Optional<String> localName = LocalHeader.name(channel, entry);
                Optional<ClassVersion> version = Optional.empty();
                if (bounds.isEmpty() && !entry.isDirectory()) {
                    version = data(zip, entry);
                }
                String name = name(entry);
                entries.add(new ArchiveEntry(name, localName, time(entry), version, own.test(name)));
            }
        }

        private Optional<ClassVersion> data(ZipFile zip, ZipArchiveEntry entry) {
            EntryData data = new EntryData(entry, limits.inflated() - inflated);
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] kept = data.read(in);
                if (Limits.wanted(entry.getName())) {
                    contents.putIfAbsent(entry.getName(), kept);
                }
                inflated += data.length();
                if (data.cut()) {
                    bounds = Optional.of("It holds more than %,d bytes when it is unpacked; it was read as far as %s."
                            .formatted(limits.inflated(), Text.line(entry.getName())));
                }
                return entry.getName().endsWith(".class") ? ClassVersion.of(kept) : Optional.empty();
            } catch (IOException | IllegalArgumentException e) {
                damage.add("The entry %s cannot be read: %s.".formatted(Text.line(entry.getName()), reason(e)));
                return Optional.empty();
            }
        }

        /** As the bytes have it: the library turns a backslash into a slash. */
        private static String name(ZipArchiveEntry entry) {
            return LocalHeader.text(
                    entry.getRawName(), entry.getGeneralPurposeBit().usesUTF8ForNames());
        }

        private static Optional<LocalDateTime> time(ZipArchiveEntry entry) {
            try {
                return Optional.ofNullable(entry.getTimeLocal());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
