package io.github.cimaven.publish;

import io.github.cimaven.files.Digests;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven repository that {@code deploy} fills before anything is published. */
public record Staging(Path root) {

    /** Every file, sorted by path; none when the folder does not exist. */
    public List<ReleaseFile> files() throws IOException, PublishException {
        List<ReleaseFile> files = new ArrayList<>();
        for (String path : paths("")) {
            Path file = root.resolve(path);
            files.add(new ReleaseFile(path, Digests.sha256(file), Files.size(file)));
        }
        return files;
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
