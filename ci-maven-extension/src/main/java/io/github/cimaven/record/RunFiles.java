package io.github.cimaven.record;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder that a run wrote.
 *
 * @param written in the order of their names
 * @param failure why the folder could not be listed
 */
record RunFiles(List<Path> written, Optional<String> failure) {

    RunFiles {
        written = List.copyOf(written);
    }

    /**
     * Lists the folder; one that is not there is empty.
     *
     * @param glob as {@link Files#newDirectoryStream(Path, String)} has it
     */
    static RunFiles of(Path folder, String glob, Instant started) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return new RunFiles(files, Optional.empty());
        }
        // Some file systems keep whole seconds only.
        Instant since = started.truncatedTo(ChronoUnit.SECONDS);
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            for (Path file : stream) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                    files.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            return new RunFiles(List.of(), Optional.of(String.valueOf(e.getCause())));
        } catch (IOException e) {
            return new RunFiles(List.of(), Optional.of(e.toString()));
        }
        Collections.sort(files);
        return new RunFiles(files, Optional.empty());
    }
}
