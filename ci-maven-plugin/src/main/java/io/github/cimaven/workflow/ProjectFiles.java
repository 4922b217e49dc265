package io.github.cimaven.workflow;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a project, of which none is read or written through a link: a link may lead out of it.
 *
 * @param root the top of the project
 */
public record ProjectFiles(Path root) {
    /** A workflow file that is larger is none. */
    private static final long MOST_BYTES = 1024 * 1024;

    /** @throws SettingException when it is a link, no plain file, or no text */
    public Optional<String> read(String path) throws IOException {
        Path file = safe(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            throw new SettingException("%s is no plain text file of at most 1 MB. Remove it, and type mvn ci:init."
                    .formatted(SettingException.shown(path)));
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new SettingException(
                    "%s is no text in UTF-8. Save it as UTF-8.".formatted(SettingException.shown(path)));
        }
    }

    /** Whole or not at all. */
    public void write(String path, String text) throws IOException {
        AtomicFile.write(text.getBytes(StandardCharsets.UTF_8), safe(path));
    }

    public boolean has(String path) throws IOException {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The paths of the YAML files right in a folder; none when there is no such folder. */
    public List<String> yaml(String folder) throws IOException {
        Path place = safe(folder);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
                    .sorted()
                    .map(name -> folder + "/" + name)
                    .toList();
        }
    }

    private Path safe(String path) {
        Path relative = Path.of(path);
        Path file = root.resolve(relative).normalize();
        if (relative.isAbsolute() || !file.startsWith(root.normalize())) {
            throw new SettingException(path + " leads out of the project. Nothing was written.");
        }
        Optional<Path> link = link(relative);
        if (link.isPresent()) {
            throw new SettingException(
                    "%s is a symbolic link, which ci:init neither reads nor writes through. Replace it by what it points to."
                            .formatted(root.relativize(link.get())));
        }
        return file;
    }

    boolean isThroughLink(String path) {
        return link(Path.of(path)).isPresent();
    }

    /** The first part of a path that is a link. */
    private Optional<Path> link(Path relative) {
        Path part = root;
        for (Path name : relative) {
            part = part.resolve(name);
            if (Files.isSymbolicLink(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
