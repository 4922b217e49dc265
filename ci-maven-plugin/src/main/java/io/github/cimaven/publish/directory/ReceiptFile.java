package io.github.cimaven.publish.directory;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The receipt of a release, {@code .ci-release/<artifactId of the root>/<version>/release.json}. */
final class ReceiptFile {
    private static final String FOLDER = ".ci-release";
    private static final String SCHEMA_VERSION = "1";

    private final Path file;
    private final ReleaseId release;

    ReceiptFile(Path directory, ReleaseId release) {
        this.release = release;
        this.file = folder(directory, release).resolve("release.json");
    }

    /** Where the directory keeps what it knows of a release. */
    static Path folder(Path directory, ReleaseId release) {
        return directory.resolve(FOLDER).resolve(release.key());
    }

    /** Why the release on record is another one than this, as a phrase. */
    Optional<String> conflict() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            OnRecord there = Json.parse(Files.readString(file), OnRecord.class);
            if (there.project().filter(name -> !name.equals(release.project())).isPresent()) {
                return Optional.of(
                        file + " is the receipt of " + there.project().get());
            }
            boolean other = there.commit().isPresent()
                    && release.commit().isPresent()
                    && !there.commit().equals(release.commit());
            return other
                    ? Optional.of("%s was released from commit %s, this is %s"
                            .formatted(
                                    release.project(),
                                    there.commit().get(),
                                    release.commit().get()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("the receipt %s cannot be read: %s".formatted(file, IoReason.of(e)));
        }
    }

    /** Writes the receipt, unless there is one. */
    void write(Release published, Instant now) throws IOException {
        if (!Files.exists(file)) {
            Json.write(
                    file,
                    new Receipt(
                            SCHEMA_VERSION,
                            release.project(),
                            release.tag(),
                            release.commit(),
                            now.truncatedTo(ChronoUnit.SECONDS),
                            published.files()));
        }
    }

    /** What is read of a receipt. */
    private record OnRecord(Optional<String> project, Optional<String> commit, List<ReleaseFile> files) {}

    private record Receipt(
            String schemaVersion,
            String project,
            Optional<String> tag,
            Optional<String> commit,
            Instant published,
            List<ReleaseFile> files) {}
}
