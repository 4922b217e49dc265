package io.github.cimaven.publish.directory;

import io.github.cimaven.config.PublishKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells before the first write whether a folder can take a release. */
final class DirectoryCheck {
    private DirectoryCheck() {}

    static List<String> problems(Path directory, Path staging) {
        if (directory.normalize().startsWith(staging.normalize())) {
            return List.of(unusable(directory, "lies in the staging folder"));
        }
        Path nearest = nearestExisting(directory);
        if (!Files.isDirectory(nearest)) {
            return List.of(
                    unusable(directory, nearest.equals(directory) ? "is a file" : "lies below the file " + nearest));
        }
        return Files.isWritable(nearest) ? List.of() : List.of(unusable(directory, "may not be written by this user"));
    }

    /** The path itself, or the nearest folder above it that exists. */
    static Path nearestExisting(Path path) {
        Path nearest = path.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static String unusable(Path directory, String why) {
        return "the folder %s (%s) %s. Type -D%s=<a folder to publish to>"
                .formatted(directory, PublishKeys.DIRECTORY, why, PublishKeys.DIRECTORY);
    }
}
