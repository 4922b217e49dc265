package io.github.cimaven.publish;

import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.PublishException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.artifact.repository.metadata.Metadata;
import org.apache.maven.artifact.repository.metadata.Plugin;
import org.apache.maven.artifact.repository.metadata.io.xpp3.MetadataXpp3Reader;
import org.apache.maven.artifact.repository.metadata.io.xpp3.MetadataXpp3Writer;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** A {@code maven-metadata.xml} as it is to be, with the checksums that go with it. */
final class MergedMetadata {
    private static final Map<String, String> ALGORITHMS =
            new TreeMap<>(Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512"));

    private final Path target;
    private final byte[] bytes;
    private final Map<String, String> checksums;

    /** @param checksums from a file's suffix to its text */
    private MergedMetadata(Path target, byte[] bytes, Map<String, String> checksums) {
        this.target = target;
        this.bytes = bytes;
        this.checksums = checksums;
    }

    /**
     * What is there and names all that was staged stays as it is, so that publishing again changes nothing. There is a
     * checksum of every kind that was staged or is there.
     *
     * @throws PublishException when what is there is no metadata
     */
    static MergedMetadata of(Path staged, Path target) throws IOException, PublishException {
        byte[] stagedBytes = Files.readAllBytes(staged);
        byte[] bytes = Files.exists(target) ? merge(stagedBytes, staged, target) : stagedBytes;
        Map<String, String> checksums = new TreeMap<>();
        ALGORITHMS.forEach((suffix, algorithm) -> {
            if (Files.exists(beside(staged, suffix)) || Files.exists(beside(target, suffix))) {
                checksums.put(suffix, Digests.of(algorithm, bytes));
            }
        });
        return new MergedMetadata(target, bytes, checksums);
    }

    /** Writes what differs from what is there. */
    void write() throws IOException {
        writeIfOther(target, bytes);
        for (Map.Entry<String, String> checksum : checksums.entrySet()) {
            writeIfOther(beside(target, checksum.getKey()), checksum.getValue().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] merge(byte[] stagedBytes, Path staged, Path target) throws IOException, PublishException {
        byte[] there = Files.readAllBytes(target);
        Metadata published = parse(there, target);
        Metadata addition = parse(stagedBytes, staged);
        if (versions(published).containsAll(versions(addition))
                && prefixes(published).containsAll(prefixes(addition))) {
            return there;
        }
        published.merge(addition);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MetadataXpp3Writer().write(out, published);
        return out.toByteArray();
    }

    private static Metadata parse(byte[] bytes, Path file) throws PublishException {
        try {
            return new MetadataXpp3Reader().read(new ByteArrayInputStream(bytes), false);
        } catch (IOException | XmlPullParserException e) {
            // From memory: an end that comes too early is the only I/O error.
            throw new PublishException(
                    "Nothing was published: %s is no maven-metadata.xml: %s. Mend or remove it, and run again."
                            .formatted(
                                    file,
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")));
        }
    }

    private static List<String> versions(Metadata metadata) {
        return metadata.getVersioning() == null
                ? List.of()
                : metadata.getVersioning().getVersions();
    }

    // Maven 3.8 marks the type of its own list as deprecated.
    @SuppressWarnings("deprecation")
    private static List<String> prefixes(Metadata metadata) {
        return metadata.getPlugins().stream().map(Plugin::getPrefix).toList();
    }

    private static void writeIfOther(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            AtomicFile.write(bytes, file);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
