package io.github.cimaven.benchmarks;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Made-up feeds of the NVD's size and form (JSON 2.0, laid out as by vulnz): four and a half CPE names, three references
 * and some forty words for each CVE. Every run writes the same, but for the last year. One CVE is true: that of log4j-core,
 * which proves a database.
 *
 * @param cves how many CVEs in all
 * @param products how many pairs of vendor and product
 */
record SyntheticFeed(int cves, int products) {
    static final int FIRST_YEAR = 2002;
    private static final int LOG4J_YEAR = 2021;
    private static final int SEED = 20021;
    private static final List<String> WORDS = List.of(
            ("attacker remote local code execution buffer overflow heap stack crafted request response header parser memory"
                            + " disclosure information privilege escalation cross site scripting injection path traversal"
                            + " validation input improper authentication bypass server client library module version before"
                            + " allows denial service crash file upload session token race condition integer free null pointer")
                    .split(" "));

    /** Writes all files of a mirror. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int last = today.plusDays(1).getYear();
        String now = today + "T00\\:00\\:00Z\n";
        StringBuilder properties = new StringBuilder("prefix=nvdcve-\nlastModifiedDate=" + now);
        Random random = new Random(SEED);
        int years = last - FIRST_YEAR + 1;
        for (int year = FIRST_YEAR; year <= last; year++) {
            int first = (int) ((long) cves * (year - FIRST_YEAR) / years);
            int end = (int) ((long) cves * (year - FIRST_YEAR + 1) / years);
            file(folder.resolve("nvdcve-" + year + ".json.gz"), year, end - first, random);
            properties.append("lastModifiedDate.").append(year).append('=').append(now);
        }
        file(folder.resolve("nvdcve-modified.json.gz"), 0, 0, random);
        properties.append("lastModifiedDate.modified=").append(now);
        Files.writeString(folder.resolve("cache.properties"), properties);
    }

    private void file(Path file, int year, int count, Random random) throws IOException {
        try (JsonWriter json = new JsonWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            json.beginObject().name("format").value("NVD_CVE").name("version").value("2.0");
            json.name("vulnerabilities").beginArray();
            if (year == LOG4J_YEAR) {
                SyntheticCve.LOG4J.write(json, random, WORDS);
            }
            for (int i = 0; i < count; i++) {
                new SyntheticCve("CVE-%d-%d".formatted(year, 100_000 + i), random.nextInt(products))
                        .write(json, random, WORDS);
            }
            json.endArray().endObject();
        }
    }
}
