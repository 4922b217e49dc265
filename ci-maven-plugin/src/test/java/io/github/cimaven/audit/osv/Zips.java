package io.github.cimaven.audit.osv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips of made-up advisories. */
final class Zips {
    static final String LOG4J = """
            {"id":"GHSA-jfh8-c2jp-5v3q","modified":"2026-11-25T00:00:00Z","aliases":["CVE-2021-44228"],
             "summary":"Remote code injection in Log4j",
             "severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"}],
             "affected":[
               {"package":{"ecosystem":"Maven","name":"org.apache.logging.log4j:log4j-core"},
                "ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"2.13.0"},{"fixed":"2.15.0"}]}]},
               {"package":{"ecosystem":"Maven","name":"org.apache.logging.log4j:log4j-core"},
                "ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"2.4"},{"fixed":"2.12.2"}]}]}]}
            """;

    private Zips() {}

    static String advisory(String id, String name, String rest) {
        return """
                {"id":"%s","modified":"2026-11-24T00:00:00Z",%s
                 "affected":[{"package":{"ecosystem":"Maven","name":"%s"},"versions":["1.9"]}]}
                """.formatted(id, rest, name);
    }

    /** @param entries names without {@code .json}, and contents, in turn */
    static Path of(Path folder, String... entries) throws IOException {
        Path zip = folder.resolve("osv.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i] + ".json"));
                out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
