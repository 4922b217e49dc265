package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.files.FolderRemoval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings a central database up to date: only what the feed has changed since the last time. Builds may read it meanwhile.
 *
 * @param engine its name, with its version
 * @param folder of this run alone; it is removed afterwards
 * @param progress takes a line for people
 */
public record CentralUpdate(
        DependencyCheck dependencyCheck,
        Fetching fetching,
        String engine,
        Path folder,
        Clock clock,
        Consumer<String> progress) {

    /** What the database has now. */
    public record Updated(UpdateResult result, Instant modified) {}

    /** @param contents of what comes along, a database takes the catalogue of known exploited vulnerabilities only */
    public Updated update(DatabaseBuild.Contents contents, DatabaseAccess database)
            throws DataUnavailableException, IOException {
        FolderRemoval.remove(folder);
        Files.createDirectories(folder);
        try {
            DatabaseFill fill = new DatabaseFill(dependencyCheck, folder, clock, progress);
            Map<Along, Path> along = fill.fetch(contents.along(), fetching, folder);
            progress.accept("%s updates %s from %s, from the year %d on."
                    .formatted(
                            engine,
                            database,
                            contents.feed().url(),
                            contents.feed().startYear()));
            UpdateResult updated = fill.update(
                    contents,
                    database,
                    Optional.ofNullable(along.get(Along.KEV)),
                    "The central database was not updated: %s. Look at the feed and the server, and type the same again.");
            fill.prove(
                    database,
                    Optional.empty(),
                    database.toString(),
                    "Look at the feed " + contents.feed().url() + ", and type the same again.");
            return new Updated(
                    updated,
                    new DatabaseProperties(updated.properties()).modified().orElseThrow());
        } finally {
            FolderRemoval.remove(folder);
        }
    }
}
