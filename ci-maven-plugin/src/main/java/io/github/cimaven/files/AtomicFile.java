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
        copyUnsynced(source, target);
        sync(target.toAbsolutePath().getParent());
    }

    /**
     * As {@link #copy}, but a loss of power may undo it until {@link #sync} of its folder returns: for many files, which then
     * wait for that once.
     */
    public static void copyUnsynced(Path source, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            write(in, target);
        }
    }

    public static void write(byte[] bytes, Path target) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            write(in, target);
        }
        sync(target.toAbsolutePath().getParent());
    }

    /** As {@link #copy}, without a second copy of the bytes where the file system can do so: neither may be changed. */
    public static void linkOrCopy(Path source, Path target) throws IOException {
        Path part = part(target);
        Files.deleteIfExists(part);
        try {
            Files.createLink(part, source);
        } catch (IOException | UnsupportedOperationException e) {
            // Another file system, or one without links.
            copy(source, target);
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            // Where both are names of one file already, POSIX leaves both.
            Files.deleteIfExists(part);
        }
        sync(part.getParent());
    }

    /** A fixed name, so that the next run overwrites what a crash left behind. */
    private static Path part(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        return folder.resolve("." + target.getFileName() + SUFFIX);
    }

    /** Makes the names in a folder as lasting as the bytes. */
    public static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; it writes names through by itself.
        }
    }

    private static void write(InputStream in, Path target) throws IOException {
        Path part = part(target);
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
