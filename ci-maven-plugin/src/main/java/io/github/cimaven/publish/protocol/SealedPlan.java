package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a release consists of, {@value #NAME} in the store. The first run of a commit seals it; later runs adopt it, so
 * that a build that gives other bytes each time, as signatures do, changes nothing.
 *
 * @param sealedAt when
 * @param sealedBy the run
 */
public record SealedPlan(
        String schemaVersion,
        ReleaseId id,
        Instant sealedAt,
        String sealedBy,
        List<ReleaseFile> files,
        List<ReleaseFile> metadata,
        List<ReleaseFile> attachments) {
    public static final String NAME = "plan.json";
    public static final String SCHEMA_VERSION = "1";

    public SealedPlan {
        files = List.copyOf(files);
        metadata = List.copyOf(metadata);
        attachments = List.copyOf(attachments);
    }

    /** @throws IOException when it is no plan; the message says why, as the end of a sentence */
    public static SealedPlan parse(byte[] bytes) throws IOException {
        SealedPlan plan = Json.parse(new String(bytes, StandardCharsets.UTF_8), SealedPlan.class);
        if (!plan.schemaVersion().equals(SCHEMA_VERSION)) {
            throw new IOException("a later version of this plugin wrote it");
        }
        return plan;
    }

    byte[] bytes() {
        return Json.text(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The release as channels see it. */
    public Release release(byte[] stored) {
        return new Release(id, Digests.sha256(stored), files, metadata, attachments);
    }

    /** Every file of it, each content at least once. */
    Stream<ReleaseFile> all() {
        return Stream.of(files, metadata, attachments).flatMap(List::stream);
    }

    /** Each file whose bytes differ, or that only one of both has; as phrases. Metadata and attachments differ in time. */
    List<String> differences(SealedPlan built) {
        Map<String, String> there = digests();
        Map<String, String> here = built.digests();
        TreeSet<String> paths = new TreeSet<>(there.keySet());
        paths.addAll(here.keySet());
        return paths.stream()
                .filter(path -> !there.getOrDefault(path, "").equals(here.get(path)))
                .map(path -> "%s: SHA-256 there %s, here %s"
                        .formatted(path, there.getOrDefault(path, "none"), here.getOrDefault(path, "none")))
                .toList();
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        files.forEach(file -> digests.put(file.path(), file.sha256()));
        return digests;
    }
}
