package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The data of all variants: made once for a size, and kept for the next time. */
record AuditData(Path folder, int cves, int products, int advisories) {
    private static final String DATABASE = "odc.mv.db";
    private static final Map<String, String> HEAP = Map.of("MAVEN_OPTS", "-Xmx3g");

    /** Has {@code ci:audit-database} build the database of a made-up feed, and says what that costs. */
    void make(Maven maven, String version) throws IOException, InterruptedException {
        Path database = folder.resolve("database");
        if (Files.exists(database.resolve(DATABASE))) {
            return;
        }
        Path feed = folder.resolve("feed");
        new SyntheticFeed(cves, products).write(feed);
        Path job = Files.createDirectories(folder.resolve("job"));
        Reactor.file(job.resolve(".mvn/maven.config"), "");
        Sample sample = maven.run(
                job,
                job.resolve("benchmark.log"),
                HEAP,
                List.of(
                        "io.github.ci-maven:ci-maven-plugin:" + version + ":audit-database",
                        "-Dci.audit.database=io.github.ci-maven.benchmark:audit-database:1",
                        "-Dci.audit.feed=" + feed.toUri(),
                        "-Dci.audit.startYear=" + SyntheticFeed.FIRST_YEAR),
                false);
        System.out.printf(
                Locale.ROOT,
                "%nci:audit-database built a database of %d CVEs and %d products in %.0f CPU s, %.0f s on the wall.%n",
                cves,
                products,
                sample.cpu(),
                sample.wall());
        Path part = folder.resolve("database.part");
        unpack(job.resolve("target/ci/audit-database/audit-database.zip"), part);
        Files.createDirectories(folder.resolve("dependency-check"));
        Files.copy(
                part.resolve(DATABASE),
                folder.resolve("dependency-check").resolve(DATABASE),
                StandardCopyOption.REPLACE_EXISTING);
        new SyntheticAdvisories(advisories).write(folder.resolve("osv.zip"));
        Files.move(part, database);
    }

    private static void unpack(Path zip, Path target) throws IOException {
        Files.createDirectories(target);
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(entry.getName() + " is outside of the database.");
                }
                Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
