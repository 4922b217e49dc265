package io.github.cimaven.publish;

import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other builds from publishing to the same folder at the same time. The operating system frees it on a crash. */
record DirectoryLock(Path directory, FileChannel channel) implements AutoCloseable {

    static DirectoryLock on(Path directory) throws IOException, PublishException {
        Path file = directory.resolve(ReceiptFile.FOLDER).resolve(".lock");
        FileChannel channel = open(directory, file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DirectoryLock(directory, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another build in this JVM holds it; told below.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new PublishException(
                "Nothing was published: another build is publishing to %s (it holds %s). Run this one again when the other is through."
                        .formatted(directory, file));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel open(Path directory, Path file) throws PublishException {
        try {
            Files.createDirectories(file.getParent());
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw DirectoryCheck.unusable(directory, "cannot be written (" + IoReason.of(e) + ")");
        }
    }
}
