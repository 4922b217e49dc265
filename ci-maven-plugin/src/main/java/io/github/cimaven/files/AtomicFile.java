package io.github.cimaven.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that it is there whole or not at all, also after a crash or a loss of power. */
public final class AtomicFile {
    private static final String SUFFIX = ".ci-part";

    private AtomicFile() {}

    /** Copies the file, replaces what is there, and makes folders as needed. */
    public static void copy(Path source, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            write(in, target);
        }
    }

    public static void write(byte[] bytes, Path target) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            write(in, target);
        }
    }

    private static void write(InputStream in, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // A fixed name, so that the next run overwrites what a crash left behind.
        Path part = folder.resolve("." + target.getFileName() + SUFFIX);
        Files.deleteIfExists(part);
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                in.transferTo(out);
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
