package io.github.cimaven.benchmarks;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Made-up advisories in the form and of the size of OSV's {@code Maven/all.zip}, each with a list of versions and a range. One
 * is true: that of log4j-core.
 */
record SyntheticAdvisories(int count) {
    private static final int SEED = 2;
    private static final int VERSIONS = 60;
    private static final int DETAILS = 1500;

    void write(Path zip) throws IOException {
        Random random = new Random(SEED);
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            advisory(entries, "GHSA-jfh8-c2jp-5v3q", "CVE-2021-44228", "org.apache.logging.log4j:log4j-core", random);
            for (int i = 0; i < count; i++) {
                advisory(
                        entries,
                        "GHSA-%04d-%04d-aaaa".formatted(i / 10_000, i % 10_000),
                        "CVE-2020-" + (100_000 + i),
                        "com.vendor%d:product-%d".formatted(i % 900, i % 3000),
                        random);
            }
        }
    }

    private static void advisory(ZipOutputStream entries, String id, String cve, String name, Random random)
            throws IOException {
        entries.putNextEntry(new ZipEntry(id + ".json"));
        JsonWriter json = new JsonWriter(new OutputStreamWriter(entries, StandardCharsets.UTF_8));
        json.beginObject().name("schema_version").value("1.7.3").name("id").value(id);
        json.name("aliases").beginArray().value(cve).endArray();
        json.name("modified").value("2024-11-21T07:25:32Z").name("published").value("2020-01-02T03:04:05Z");
        json.name("summary").value("A made-up advisory");
        StringBuilder details = new StringBuilder();
        while (details.length() < DETAILS) {
            details.append(Long.toString(random.nextLong(), Character.MAX_RADIX))
                    .append(' ');
        }
        json.name("details").value(details.toString());
        json.name("severity").beginArray().beginObject().name("type").value("CVSS_V3");
        json.name("score")
                .value("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")
                .endObject()
                .endArray();
        json.name("affected").beginArray().beginObject().name("package").beginObject();
        json.name("ecosystem").value("Maven").name("name").value(name);
        json.name("purl").value("pkg:maven/" + name.replace(':', '/')).endObject();
        json.name("ranges")
                .beginArray()
                .beginObject()
                .name("type")
                .value("ECOSYSTEM")
                .name("events")
                .beginArray();
        for (List<String> event : List.of(List.of("introduced", "2.0-beta9"), List.of("fixed", "2.15.0"))) {
            json.beginObject().name(event.get(0)).value(event.get(1)).endObject();
        }
        json.endArray().endObject().endArray().name("versions").beginArray();
        for (int i = 0; i < VERSIONS; i++) {
            json.value("2.%d.%d".formatted(i / 6, i % 6));
        }
        json.endArray().endObject().endArray().endObject();
        json.flush();
        entries.closeEntry();
    }
}
