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
        restore(present);
        List<Entry> staged = new ArrayList<>();
        for (Source source : sources) {
            String name = run.names().of(source);
            String key = source.file().toAbsolutePath().toString();
            refuseClash(name, key, present);
            Path target = folder.resolve(name);
            AtomicFile.copy(source.file(), target);
            Entry entry = run.entry(source, Digests.sha256(target), Files.size(target));
            present.put(key, Json.text(entry));
            staged.add(entry);
        }
        Json.write(
                manifest,
                present.values().stream()
                        .map(entry -> Json.read(entry, Entry.class))
                        .toList());
        return staged;
    }

    /** A root that is built last, with {@code clean}, takes away what other modules staged. */
    private void restore(Map<String, String> present) throws IOException {
        for (Map.Entry<String, String> entry : List.copyOf(present.entrySet())) {
            Path source = Path.of(entry.getKey());
            Path target = folder.resolve(fileIn(entry.getValue()));
            if (!Files.exists(target)) {
                if (Files.exists(source)) {
                    AtomicFile.copy(source, target);
                } else {
                    present.remove(entry.getKey());
                }
            }
        }
    }

    private static void refuseClash(String name, String key, Map<String, String> present) {
        for (Map.Entry<String, String> other : present.entrySet()) {
            if (!other.getKey().equals(key) && FileNames.clash(name, fileIn(other.getValue()))) {
                throw new SettingException(
                        "%s and %s would both be staged as %s. Give one of them another classifier or artifactId."
                                .formatted(other.getKey(), key, name));
            }
        }
    }

    private static String fileIn(String entry) {
        return Json.read(entry, Entry.class).file();
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
