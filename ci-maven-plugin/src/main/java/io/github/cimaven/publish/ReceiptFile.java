package io.github.cimaven.publish;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The receipt of a release, {@code .ci-release/<artifactId of the root>/<version>/release.json}. */
final class ReceiptFile {
    static final String FOLDER = ".ci-release";
    private static final String SCHEMA_VERSION = "1";

    private final Path file;
    private final ReleaseFacts release;

    ReceiptFile(Path directory, ReleaseFacts release) {
        this.release = release;
        this.file = directory
                .resolve(FOLDER)
                .resolve(release.root().artifactId())
                .resolve(release.root().version())
                .resolve("release.json");
    }

    /** Why the release on record is another one than this, as a phrase. */
    Optional<String> conflict() throws PublishException {
        Optional<OnRecord> there = read();
        Optional<String> project = there.flatMap(OnRecord::project);
        if (project.filter(name -> !name.equals(release.root().toString())).isPresent()) {
            return Optional.of(file + " is the receipt of " + project.get());
        }
        Optional<String> commit = there.flatMap(OnRecord::commit);
        return commit.isPresent() && release.commit().isPresent() && !commit.equals(release.commit())
                ? Optional.of("%s was released from commit %s, this is %s"
                        .formatted(
                                release.root(), commit.get(), release.commit().get()))
                : Optional.empty();
    }

    /** Writes the receipt, unless the one that is there names the same files. It keeps what an earlier run published. */
    void write(Plan plan) throws IOException, PublishException {
        Map<String, StagedFile> files = new TreeMap<>();
        for (StagedFile before : read().map(OnRecord::files).orElse(List.of())) {
            files.put(before.path(), before);
        }
        int onRecord = files.size();
        // Their bytes are the published ones, or this release would have been refused.
        plan.files().forEach(published -> files.put(published.path(), published));
        if (files.size() > onRecord) {
            Json.write(
                    file,
                    new Receipt(
                            SCHEMA_VERSION,
                            release.root().toString(),
                            release.tag(),
                            release.commit(),
                            release.now(),
                            List.copyOf(files.values())));
        }
    }

    private Optional<OnRecord> read() throws PublishException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(Files.readString(file), OnRecord.class));
        } catch (IOException e) {
            throw new PublishException(
                    "Nothing was published: the receipt %s cannot be read: %s. Compare the release with what is there, remove the receipt, and run again."
                            .formatted(file, IoReason.of(e)));
        }
    }

    /** What is read of a receipt. */
    private record OnRecord(Optional<String> project, Optional<String> commit, List<StagedFile> files) {}

    private record Receipt(
            String schemaVersion,
            String project,
            Optional<String> tag,
            Optional<String> commit,
            Instant published,
            List<StagedFile> files) {}
}
