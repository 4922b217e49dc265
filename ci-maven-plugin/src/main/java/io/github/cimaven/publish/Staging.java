package io.github.cimaven.publish;

import io.github.cimaven.files.Digests;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.publish.parallel.Wave;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The Maven repository that {@code deploy} fills before anything is published. */
public record Staging(Path root) {

    /** Every file, sorted by path; none when the folder does not exist. */
    public List<ReleaseFile> files() throws IOException, PublishException {
        Map<String, ReleaseFile> files = new ConcurrentSkipListMap<>();
        Wave.of(paths(""), path -> {
            Path file = root.resolve(path);
            files.put(path, new ReleaseFile(path, Digests.sha256(file), Files.size(file)));
        });
        return List.copyOf(files.values());
    }

    /** The files that the module has there now. */
    public List<String> filesOf(Coordinates module) throws IOException, PublishException {
        return paths(module.versionFolder());
    }

    /** Removes everything. */
    public void clear() throws IOException {
        FolderRemoval.remove(root);
    }

    private List<String> paths(String below) throws IOException, PublishException {
        Path start = root.resolve(below);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        List<String> paths = new ArrayList<>();
        List<Path> found;
        try (var walk = Files.walk(start)) {
            found = walk.sorted().toList();
        }
        for (Path file : found) {
            if (Files.isSymbolicLink(file)) {
                throw new PublishException(
                        "%s is a symbolic link; it could publish any file of this machine. Remove it and run the release again."
                                .formatted(file));
            }
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                paths.add(root.relativize(file).toString().replace('\\', '/'));
            }
        }
        return paths;
    }
}
