package io.github.cimaven.audit.owasp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a file where the database would be, and says what it is told to. */
final class FakeDependencyCheck implements DependencyCheck {
    final List<ScanRequest> scans = new ArrayList<>();
    final List<UpdateRequest> updates = new ArrayList<>();
    ScanResult scan = Scans.clean();
    UpdateResult update = new UpdateResult(
            Map.of(
                    "version", "5.6",
                    "nvd.api.last.modified", "2026-11-24T10:00:00Z",
                    "nvd.cache.last.modified.2020", "2026-11-24T10:00:00Z",
                    "nvd.cache.last.modified.2021", "2026-11-24T10:00:00Z"),
            2,
            2,
            List.of("Failed to process CVE-2020-1"),
            List.of());

    @Override
    public ScanResult scan(ScanRequest request) {
        scans.add(request);
        return scan;
    }

    @Override
    public UpdateResult update(UpdateRequest request) {
        updates.add(request);
        try {
            Files.writeString(request.database().folder().orElseThrow().resolve(DatabaseInfo.DATABASE), "rows");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return update;
    }

    /** As {@link Fetching}. */
    void fetch(String url, Path file) throws IOException {
        if (url.contains("missing")) {
            throw new IOException(url + " - Server status: 404");
        }
        Files.writeString(file, url.contains("empty") ? "" : url);
    }
}
