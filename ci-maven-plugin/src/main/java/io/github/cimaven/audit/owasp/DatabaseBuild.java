package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.fetch.HttpProxy;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Builds a database, proves it, and packs it. What is not proved is not packed.
 *
 * @param engine its name, with its version
 * @param folder of this build alone; what was there is removed
 * @param progress takes a line for people
 */
public record DatabaseBuild(
        DependencyCheck dependencyCheck,
        Fetching fetching,
        String engine,
        Path folder,
        Clock clock,
        Consumer<String> progress) {

    /**
     * What is to be in it.
     *
     * @param login for the feed
     * @param proxy for the feed; without one, that of the JVM counts
     * @param along URLs of what comes along
     */
    public record Contents(
            Feed feed, Optional<UpdateRequest.Login> login, Optional<HttpProxy> proxy, Map<Along, String> along) {
        public Contents {
            along = Map.copyOf(along);
        }
    }

    /** A packed database. */
    public record Built(Path zip, DatabaseInfo info) {}

    public Built build(Contents contents) throws DataUnavailableException, IOException {
        FolderRemoval.remove(folder);
        Path database = Files.createDirectories(folder.resolve("database"));
        DatabaseFill fill = new DatabaseFill(dependencyCheck, folder.resolve("work"), clock, progress);
        Map<Along, Path> along = fill.fetch(contents.along(), fetching, database);
        progress.accept("%s builds a database from %s, from the year %d on."
                .formatted(engine, contents.feed().url(), contents.feed().startYear()));
        UpdateResult updated = fill.update(
                contents,
                DatabaseAccess.writable(database),
                Optional.ofNullable(along.get(Along.KEV)),
                "The database was not built: %s. Nothing was packed. Look at the feed, and build again.");
        fill.prove(
                DatabaseAccess.readOnly(database),
                Optional.ofNullable(along.get(Along.SUPPRESSIONS)),
                "The new database",
                "Nothing was packed. Look at the feed " + contents.feed().url() + ", and build again.");
        DatabaseInfo info = info(contents.feed(), updated, database);
        Json.write(database.resolve(DatabaseInfo.FILE), info);
        Path zip = folder.resolve("audit-database.zip");
        progress.accept("Packing %d vulnerabilities of %d products (%d MB)."
                .formatted(
                        info.vulnerabilities(), info.products(), megabytes(database.resolve(DatabaseInfo.DATABASE))));
        DatabaseZip.pack(database, zip);
        FolderRemoval.remove(folder.resolve("work"));
        return new Built(zip, info);
    }

    private DatabaseInfo info(Feed feed, UpdateResult updated, Path database) throws IOException {
        List<DatabaseInfo.Part> files = new ArrayList<>();
        for (Along along : Along.values()) {
            if (Files.exists(database.resolve(along.file()))) {
                files.add(part(database, along.file()));
            }
        }
        DatabaseProperties properties = new DatabaseProperties(updated.properties());
        return new DatabaseInfo(
                DatabaseInfo.FORMAT,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                properties.modified().orElseThrow(),
                feed.url(),
                feed.startYear(),
                engine,
                properties.schema().orElse(""),
                updated.vulnerabilities(),
                updated.products(),
                updated.skipped(),
                part(database, DatabaseInfo.DATABASE),
                files);
    }

    private static DatabaseInfo.Part part(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return new DatabaseInfo.Part(name, Files.size(file), Digests.sha256(file));
    }

    private static long megabytes(Path file) throws IOException {
        return Files.size(file) / (1024 * 1024);
    }
}
