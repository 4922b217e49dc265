package io.github.cimaven.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system of a few pages of its own, in memory. Only root may mount one, and only on Linux. */
final class TinyDisk implements AutoCloseable {
    private static final int KIB = 1024;

    private final Path folder;
    private final Path filler;

    /** @param kib its size; a file takes a multiple of 4 */
    TinyDisk(Path folder, int kib) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.filler = folder.resolve("filler");
        String said = run(List.of("mount", "-t", "tmpfs", "-o", "size=" + kib + "k", "tmpfs", folder.toString()));
        assumeTrue(said.isEmpty(), () -> "no tiny file system can be mounted here, so no disk is full: " + said);
    }

    /** Fills it up but for some. */
    TinyDisk leave(int kib) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, free - (long) kib * KIB)]);
        return this;
    }

    void empty() throws IOException {
        Files.delete(filler);
    }

    @Override
    public void close() {
        run(List.of("umount", folder.toString()));
    }

    /** @return what it complained of; empty when it did its work */
    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int exit = process.onExit().join().exitValue();
            return exit == 0 ? "" : "exit code %d, %s".formatted(exit, said);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
