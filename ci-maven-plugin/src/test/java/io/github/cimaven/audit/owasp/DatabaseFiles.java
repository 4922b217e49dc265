package io.github.cimaven.audit.owasp;

import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Databases that are none, for tests of what lies around them. */
final class DatabaseFiles {
    private DatabaseFiles() {}

    static DatabaseInfo info(Path folder) throws IOException {
        return new DatabaseInfo(
                DatabaseInfo.FORMAT,
                Instant.parse("2026-11-25T00:00:00Z"),
                Instant.parse("2026-11-24T10:00:00Z"),
                "file:///nvd/",
                2002,
                "dependency-check 12.2.2",
                "5.6",
                2,
                2,
                List.of(),
                part(folder, DatabaseInfo.DATABASE),
                List.of(part(folder, Along.OSV.file())));
    }

    static Path folder(Path folder, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(DatabaseInfo.DATABASE), text);
        Files.writeString(folder.resolve(Along.OSV.file()), "osv");
        Json.write(folder.resolve(DatabaseInfo.FILE), info(folder));
        return folder;
    }

    static Path zip(Path folder, String text) throws IOException {
        Path zip = folder.resolve(text + ".zip");
        DatabaseZip.pack(folder(folder.resolve(text), text), zip);
        return zip;
    }

    private static DatabaseInfo.Part part(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return new DatabaseInfo.Part(name, Files.size(file), Digests.sha256(file));
    }
}
