package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database that lies unpacked in a folder.
 *
 * @param source as a user knows it: coordinates or a path
 * @param sha256 of the artifact that it was unpacked from, or of the side file, which names all others, when it was a folder
 */
public record ReadyDatabase(Path folder, String source, String sha256, DatabaseInfo info) {

    /** A folder that somebody unpacked. */
    public static ReadyDatabase inFolder(Path folder, String source, String mend) throws DataUnavailableException {
        return check(folder, source, Optional.empty(), mend);
    }

    /**
     * Reads the side file, and holds each file against it: a changed byte makes dependency-check find less, in silence.
     *
     * @param mend what to type when it is damaged, as a sentence
     */
    static ReadyDatabase check(Path folder, String source, Optional<String> sha256, String mend)
            throws DataUnavailableException {
        DatabaseInfo info = info(folder, source, mend);
        List<DatabaseInfo.Part> parts = new ArrayList<>(info.files());
        parts.add(info.database());
        for (DatabaseInfo.Part part : parts) {
            Path file = folder.resolve(part.name());
            if (!part.name().equals(String.valueOf(file.getFileName()))) {
                throw new DataUnavailableException("%s names a file outside of its folder. %s".formatted(source, mend));
            }
            if (!part.sha256().equals(digest(file, source, mend))) {
                throw new DataUnavailableException(
                        "%s is damaged: the SHA-256 of its %s is not the one that it was built with. %s"
                                .formatted(source, part.name(), mend));
            }
        }
        return new ReadyDatabase(
                folder,
                source,
                sha256.isPresent() ? sha256.get() : digest(folder.resolve(DatabaseInfo.FILE), source, mend),
                info);
    }

    /** A file that came along with the database. */
    public Optional<Path> file(Along along) {
        return info.file(along).map(part -> folder.resolve(part.name()));
    }

    private static DatabaseInfo info(Path folder, String source, String mend) throws DataUnavailableException {
        Path file = folder.resolve(DatabaseInfo.FILE);
        if (!Files.isRegularFile(file)) {
            throw new DataUnavailableException("%s is no database of ci:audit-database: it lacks %s. %s"
                    .formatted(source, DatabaseInfo.FILE, mend));
        }
        try {
            DatabaseInfo info = Json.parse(Json.contents(file), DatabaseInfo.class);
            if (info.format() == DatabaseInfo.FORMAT) {
                return info;
            }
        } catch (IOException e) {
            throw new DataUnavailableException(
                    "The %s of %s cannot be read: %s. %s".formatted(DatabaseInfo.FILE, source, IoReason.of(e), mend),
                    e);
        }
        throw new DataUnavailableException(
                "%s was built by another version of ci-maven-plugin, which this one cannot read. %s"
                        .formatted(source, mend));
    }

    private static String digest(Path file, String source, String mend) throws DataUnavailableException {
        try {
            return Digests.sha256(file);
        } catch (IOException e) {
            throw new DataUnavailableException("%s cannot be read: %s. %s".formatted(source, IoReason.of(e), mend), e);
        }
    }
}
