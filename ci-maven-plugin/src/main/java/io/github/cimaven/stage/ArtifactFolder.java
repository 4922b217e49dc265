package io.github.cimaven.stage;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of staged files and its manifest, which is true after each module. The caller keeps others out. */
public final class ArtifactFolder {
    private final Path folder;
    private final Path manifest;

    public ArtifactFolder(CiFolder ci) {
        this.folder = ci.artifacts();
        this.manifest = ci.manifest();
    }

    /**
     * Removes what the manifest of an earlier run names, and then the manifest.
     *
     * @return what could not be removed, as a sentence
     */
    public Optional<String> clear() throws IOException {
        if (!Files.exists(manifest)) {
            return Optional.empty();
        }
        Optional<List<String>> names = names();
        for (String name : names.orElse(List.of())) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(manifest);
        return names.isPresent()
                ? Optional.empty()
                : Optional.of(
                        "%s of an earlier run is no manifest: the files beside it stay. Remove them with: mvn clean"
                                .formatted(manifest));
    }

    /**
     * Copies the files of a module and writes the manifest.
     *
     * @param present what the run has staged so far: from each source to its {@link Entry} in JSON; changed by this
     *     call
     * @throws SettingException when two files would get the same name
     */
    public List<Entry> stage(List<Source> sources, StagedRun run, Map<String, String> present) throws IOException {
        // Read once: with hundreds of modules it is long, and each module comes by here.
        Map<String, Entry> entries = new LinkedHashMap<>();
        present.forEach((source, entry) -> entries.put(source, Json.read(entry, Entry.class)));
        restore(present, entries);
        List<Entry> staged = new ArrayList<>();
        for (Source source : sources) {
            String name = run.names().of(source);
            String key = source.file().toAbsolutePath().toString();
            refuseClash(name, key, entries);
            Path target = folder.resolve(name);
            AtomicFile.copy(source.file(), target);
            Entry entry = run.entry(source, Digests.sha256(target), Files.size(target));
            present.put(key, Json.text(entry));
            entries.put(key, entry);
            staged.add(entry);
        }
        Json.write(manifest, present.keySet().stream().map(entries::get).toList());
        return staged;
    }

    /** A root that is built last, with {@code clean}, takes away what other modules staged. */
    private void restore(Map<String, String> present, Map<String, Entry> entries) throws IOException {
        for (Map.Entry<String, Entry> entry : List.copyOf(entries.entrySet())) {
            Path source = Path.of(entry.getKey());
            Path target = folder.resolve(entry.getValue().file());
            if (!Files.exists(target)) {
                if (Files.exists(source)) {
                    AtomicFile.copy(source, target);
                } else {
                    present.remove(entry.getKey());
                    entries.remove(entry.getKey());
                }
            }
        }
    }

    private static void refuseClash(String name, String key, Map<String, Entry> entries) {
        for (Map.Entry<String, Entry> other : entries.entrySet()) {
            if (!other.getKey().equals(key)
                    && FileNames.clash(name, other.getValue().file())) {
                throw new SettingException(
                        "%s and %s would both be staged as %s. Give one of them another classifier or artifactId."
                                .formatted(other.getKey(), key, name));
            }
        }
    }

    /** The files that the manifest names; empty when it is none. */
    private Optional<List<String>> names() {
        try {
            return Optional.of(Arrays.stream(Json.parse(Files.readString(manifest), Named[].class))
                    .flatMap(entry -> entry.file().stream())
                    .filter(FileNames::isPlain)
                    .toList());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is read of an earlier manifest. */
    private record Named(Optional<String> file) {}
}
