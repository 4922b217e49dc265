package io.github.cimaven.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file at once or not at all: whoever reads it never finds half of it. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes UTF-8, with the folders that the file lies in. */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Not a temporary file of Java's: nobody but its owner may read those, and CI uploads as another user.
        Path temporary = folder.resolve("." + file.getFileName() + ".ci-part");
        try {
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
