package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
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
        DependencyCheck dependencyCheck, String engine, Path folder, Clock clock, Consumer<String> progress) {

    /**
     * What is to be in it.
     *
     * @param login for the feed
     * @param along URLs of what comes along
     */
    public record Contents(Feed feed, Optional<UpdateRequest.Login> login, Map<Along, String> along) {
        public Contents {
            along = Map.copyOf(along);
        }
    }

    /** A packed database. */
    public record Built(Path zip, DatabaseInfo info) {}

    public Built build(Contents contents) throws DataUnavailableException, IOException {
        FolderRemoval.remove(folder);
        Path database = Files.createDirectories(folder.resolve("database"));
        Map<Along, Path> along = fetch(contents.along(), database);
        UpdateResult updated = update(contents, along, database);
        String schema = prove(contents.feed(), updated, database);
        DatabaseInfo info = info(contents.feed(), updated, schema, database);
        Json.write(database.resolve(DatabaseInfo.FILE), info);
        Path zip = folder.resolve("audit-database.zip");
        progress.accept("Packing %d vulnerabilities of %d products (%d MB)."
                .formatted(
                        info.vulnerabilities(), info.products(), megabytes(database.resolve(DatabaseInfo.DATABASE))));
        DatabaseZip.pack(database, zip);
        FolderRemoval.remove(folder.resolve("work"));
        return new Built(zip, info);
    }

    private Map<Along, Path> fetch(Map<Along, String> urls, Path database) throws DataUnavailableException {
        Map<Along, Path> files = new EnumMap<>(Along.class);
        for (Map.Entry<Along, String> entry : urls.entrySet()) {
            Along along = entry.getKey();
            progress.accept("Fetching %s.".formatted(along.title()));
            try {
                Path file = database.resolve(along.file());
                dependencyCheck.fetch(entry.getValue(), file);
                if (Files.size(file) == 0) {
                    throw new IOException("the file is empty");
                }
                files.put(along, file);
            } catch (IOException e) {
                throw new DataUnavailableException(
                        "%s cannot be fetched: %s. Correct -D%s=…"
                                .formatted(along.title(), ScanGuards.shown(List.of(IoReason.of(e))), along.key()),
                        e);
            }
        }
        return files;
    }

    private UpdateResult update(Contents contents, Map<Along, Path> along, Path database)
            throws DataUnavailableException, IOException {
        progress.accept("%s builds a database from %s, from the year %d on."
                .formatted(engine, contents.feed().url(), contents.feed().startYear()));
        UpdateResult updated = dependencyCheck.update(new UpdateRequest(
                DatabaseAccess.writable(database),
                contents.feed().url(),
                contents.login(),
                contents.feed().startYear(),
                Optional.ofNullable(along.get(Along.KEV)),
                Files.createDirectories(folder.resolve("work").resolve("update")),
                progress));
        List<String> problems = new ArrayList<>(updated.problems());
        if (problems.isEmpty()) {
            List<Integer> missing = new DatabaseProperties(updated.properties())
                    .missingYears(contents.feed().startYear(), contents.feed().lastYear(LocalDate.now(clock)));
            if (!missing.isEmpty()) {
                problems.add("the feed has no data of " + missing);
            }
        }
        if (!problems.isEmpty()) {
            throw new DataUnavailableException(
                    "The database was not built: %s. Nothing was packed. Look at the feed, and build again."
                            .formatted(ScanGuards.shown(problems)));
        }
        return updated;
    }

    /** As a build opens it. */
    private String prove(Feed feed, UpdateResult updated, Path database) throws DataUnavailableException, IOException {
        progress.accept("Proving the database with log4j-core 2.14.1.");
        Path work = folder.resolve("work").resolve("proof");
        ScanResult result = dependencyCheck.scan(new ScanRequest(
                DatabaseAccess.readOnly(database),
                List.of(),
                Optional.of(database.resolve(Along.SUPPRESSIONS.file())).filter(Files::exists),
                Canary.write(work.resolve("canary")),
                work,
                progress));
        List<String> reasons = ScanGuards.sentences(
                result,
                "The new database",
                "Nothing was packed. Look at the feed " + feed.url() + ", and build again.");
        if (!reasons.isEmpty()) {
            throw new DataUnavailableException(String.join(" ", reasons));
        }
        return new DatabaseProperties(updated.properties()).schema().orElse("");
    }

    private DatabaseInfo info(Feed feed, UpdateResult updated, String schema, Path database) throws IOException {
        List<DatabaseInfo.Part> files = new ArrayList<>();
        for (Along along : Along.values()) {
            if (Files.exists(database.resolve(along.file()))) {
                files.add(part(database, along.file()));
            }
        }
        Instant modified =
                new DatabaseProperties(updated.properties()).modified().orElseThrow();
        return new DatabaseInfo(
                DatabaseInfo.FORMAT,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                modified,
                feed.url(),
                feed.startYear(),
                engine,
                schema,
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
