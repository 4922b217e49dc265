package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.files.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fills a database and proves it, be it a file or a server's.
 *
 * @param work a folder of this run alone
 * @param progress takes a line for people
 */
record DatabaseFill(DependencyCheck dependencyCheck, Path work, Clock clock, Consumer<String> progress) {

    /** @param urls of what comes along */
    Map<Along, Path> fetch(Map<Along, String> urls, Fetching fetching, Path folder) throws DataUnavailableException {
        Map<Along, Path> files = new EnumMap<>(Along.class);
        for (Map.Entry<Along, String> entry : urls.entrySet()) {
            Along along = entry.getKey();
            progress.accept("Fetching %s.".formatted(along.title()));
            try {
                Path file = folder.resolve(along.file());
                fetching.copy(entry.getValue(), file);
                if (Files.size(file) == 0) {
                    throw new IOException("the file is empty");
                }
                files.put(along, file);
            } catch (IOException e) {
                throw new DataUnavailableException(
                        "%s cannot be fetched: %s. Correct -D%s=..."
                                .formatted(along.title(), ScanGuards.shown(List.of(IoReason.of(e))), along.key()),
                        e);
            }
        }
        return files;
    }

    /**
     * @param kev the catalogue of known exploited vulnerabilities
     * @param refusal what it means that the database was not filled, and what to do, as sentences
     */
    UpdateResult update(DatabaseBuild.Contents contents, DatabaseAccess database, Optional<Path> kev, String refusal)
            throws DataUnavailableException, IOException {
        Feed feed = contents.feed();
        UpdateResult updated = dependencyCheck.update(new UpdateRequest(
                database,
                feed.url(),
                contents.login(),
                contents.proxy(),
                feed.startYear(),
                kev,
                Files.createDirectories(work.resolve("update")),
                progress));
        List<String> problems = new ArrayList<>(updated.problems());
        if (problems.isEmpty()) {
            List<Integer> missing = new DatabaseProperties(updated.properties())
                    .missingYears(feed.startYear(), feed.lastYear(LocalDate.now(clock)));
            if (!missing.isEmpty()) {
                problems.add("the feed has no data of " + missing);
            }
        }
        if (!problems.isEmpty()) {
            throw new DataUnavailableException(refusal.formatted(ScanGuards.shown(problems)));
        }
        return updated;
    }

    /**
     * Reads it as a build does.
     *
     * @param shown the database as a user knows it
     */
    void prove(DatabaseAccess database, Optional<Path> suppressions, String shown, String mend)
            throws DataUnavailableException, IOException {
        progress.accept("Proving the database with log4j-core 2.14.1.");
        Path proof = work.resolve("proof");
        ScanResult result = dependencyCheck.scan(new ScanRequest(
                database,
                List.of(),
                suppressions,
                Canary.write(proof.resolve("canary")),
                proof,
                Optional.empty(),
                progress));
        List<String> reasons = ScanGuards.sentences(result, shown, mend);
        if (!reasons.isEmpty()) {
            throw new DataUnavailableException(String.join(" ", reasons));
        }
    }
}
