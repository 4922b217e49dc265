package io.github.cimaven.publish;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
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
        Optional<JsonObject> there = read();
        Optional<String> project = there.flatMap(json -> Json.textAt(json, "project"));
        if (project.filter(name -> !name.equals(release.root().toString())).isPresent()) {
            return Optional.of(file + " is the receipt of " + project.get());
        }
        Optional<String> commit = there.flatMap(json -> Json.textAt(json, "commit"));
        return commit.isPresent() && release.commit().isPresent() && !commit.equals(release.commit())
                ? Optional.of("%s was released from commit %s, this is %s"
                        .formatted(
                                release.root(), commit.get(), release.commit().get()))
                : Optional.empty();
    }

    /** Writes the receipt, unless the one that is there names the same files. It keeps what an earlier run published. */
    void write(Plan plan) throws IOException, PublishException {
        Map<String, JsonElement> before = filesOnRecord();
        Map<String, JsonElement> after = new TreeMap<>(before);
        plan.files().forEach(published -> after.put(published.path(), Json.tree(published)));
        if (!after.keySet().equals(before.keySet())) {
            Json.write(
                    file,
                    new Receipt(
                            SCHEMA_VERSION,
                            release.root().toString(),
                            release.tag(),
                            release.commit(),
                            release.now(),
                            List.copyOf(after.values())));
        }
    }

    /** By path; their bytes are the published ones, or this release would have been refused. */
    private Map<String, JsonElement> filesOnRecord() throws PublishException {
        Map<String, JsonElement> files = new TreeMap<>();
        Optional<JsonElement> list = read().map(json -> json.get("files")).filter(JsonElement::isJsonArray);
        if (list.isPresent()) {
            for (JsonElement entry : list.get().getAsJsonArray()) {
                if (entry.isJsonObject()) {
                    Json.textAt(entry.getAsJsonObject(), "path").ifPresent(path -> files.put(path, entry));
                }
            }
        }
        return files;
    }

    private Optional<JsonObject> read() throws PublishException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.object(Files.readString(file)));
        } catch (IOException e) {
            throw new PublishException(
                    "Nothing was published: the receipt %s cannot be read: %s. Compare the release with what is there, remove the receipt, and run again."
                            .formatted(file, IoReason.of(e)));
        }
    }

    private record Receipt(
            String schemaVersion,
            String project,
            Optional<String> tag,
            Optional<String> commit,
            Instant published,
            List<JsonElement> files) {}
}
