package io.github.cimaven.audit.owasp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars with one text in them, so that each has a digest of its own. */
final class Empty {
    private Empty() {}

    static Path jar(Path folder, String text) throws IOException {
        Path jar = Files.createDirectories(folder).resolve(text + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("text"));
            entries.write(text.getBytes(StandardCharsets.UTF_8));
            entries.closeEntry();
        }
        return jar;
    }
}
