package io.github.cimaven.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A jar made in a test, byte by byte where it must be broken. */
final class Jar {
    static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 2, 3, 4, 6);
    private static final String MANIFEST = "Manifest-Version: 1.0\r\n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);
    private final Set<String> bundled = new HashSet<>();
    private Optional<String> classifier = Optional.empty();

    /** With a manifest and a licence, against which no rule has anything. */
    static Jar plain() throws IOException {
        return new Jar().manifest("").text("META-INF/LICENSE", "Free.");
    }

    Jar manifest(String attributes) throws IOException {
        return text("META-INF/MANIFEST.MF", MANIFEST + attributes + "\r\n");
    }

    Jar text(String name, String text) throws IOException {
        return entry(name, text.getBytes(StandardCharsets.UTF_8), TIME);
    }

    /** A class file's first bytes, as for Java 8 or 17. */
    Jar type(String name, int java) throws IOException {
        return entry(name, header(0, java + 44), TIME);
    }

    /** What comes under this name is from another archive. */
    Jar bundled(String name) {
        bundled.add(name);
        return this;
    }

    /** A class that came from another archive. */
    Jar bundledType(String name, int java) throws IOException {
        bundled.add(name);
        return type(name, java);
    }

    Jar entry(String name, byte[] data, LocalDateTime time) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(time);
        zip.putArchiveEntry(entry);
        zip.write(data);
        zip.closeArchiveEntry();
        return this;
    }

    /** Without compression, so that a test finds its bytes. */
    Jar stored(String name, String text) throws IOException {
        zip.setMethod(ZipEntry.STORED);
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(data.length);
        CRC32 crc = new CRC32();
        crc.update(data);
        entry.setCrc(crc.getValue());
        zip.putArchiveEntry(entry);
        zip.write(data);
        zip.closeArchiveEntry();
        return this;
    }

    Jar classifier(String text) {
        classifier = Optional.of(text);
        return this;
    }

    static byte[] header(int minor, int major) {
        return ByteBuffer.allocate(8)
                .putInt(0xCAFEBABE)
                .putShort((short) minor)
                .putShort((short) major)
                .array();
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    Archive read(Path folder) throws IOException {
        return read(folder, bytes());
    }

    /** @param changed what stands in the file instead */
    Archive read(Path folder, byte[] changed) throws IOException {
        return read(folder, changed, Limits.USUAL);
    }

    Archive read(Path folder, byte[] changed, Limits limits) throws IOException {
        Path path = Files.write(
                folder.resolve("shop" + classifier.map(text -> "-" + text).orElse("") + ".jar"), changed);
        ArchiveFile file = new ArchiveFile(classifier, "jar", path, "target/" + path.getFileName());
        return new ArchiveReader(limits).read(file, name -> !bundled.contains(name));
    }
}
