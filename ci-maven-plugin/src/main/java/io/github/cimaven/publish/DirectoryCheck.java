package io.github.cimaven.publish;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.publish.spi.PublishException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells before the first write whether a folder can take a release. */
final class DirectoryCheck {
    private DirectoryCheck() {}

    static void refuseUnusable(Path directory, Path staging) throws PublishException {
        if (directory.normalize().startsWith(staging.normalize())) {
            throw unusable(directory, "lies in the staging folder");
        }
        Path nearest = nearestExisting(directory);
        if (!Files.isDirectory(nearest)) {
            throw unusable(directory, nearest.equals(directory) ? "is a file" : "lies below the file " + nearest);
        }
        if (!Files.isWritable(nearest)) {
            throw unusable(directory, "may not be written by this user");
        }
    }

    /** The path itself, or the nearest folder above it that exists. */
    static Path nearestExisting(Path path) {
        Path nearest = path.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    static PublishException unusable(Path directory, String why) {
        return new PublishException("Nothing was published: the folder %s (%s) %s. Type -D%s=<a folder to publish to>"
                .formatted(directory, PublishKeys.DIRECTORY, why, PublishKeys.DIRECTORY));
    }
}
