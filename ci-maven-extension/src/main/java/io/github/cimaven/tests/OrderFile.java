package io.github.cimaven.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The file that Surefire's {@code runOrder=failedfirst} reads, in which it counts the builds that each test has passed:
 * the fewest come first. Ranks in their place give any order, with each test engine.
 */
public final class OrderFile {
    /** What the name ends with, as {@code runOrderStatisticsFileChecksum} sets it (Surefire 3.0.0-M6 and later). */
    public static final String CHECKSUM = "ci-order";

    /** The run order that reads the file. */
    public static final String RUN_ORDER = "failedfirst";

    private final Path path;

    /** @param basedir the module's folder, the only place where Surefire looks */
    public OrderFile(Path basedir) {
        this.path = basedir.resolve(".surefire-" + CHECKSUM);
    }

    /** @param classes in their order */
    public void write(List<String> classes) throws IOException {
        // builds passed, milliseconds, class, test
        Files.writeString(
                path,
                IntStream.range(0, classes.size())
                        .mapToObj(rank -> rank + ",0," + classes.get(rank) + ",all\n")
                        .collect(Collectors.joining()));
        // For a process that is ended before the goal is.
        path.toFile().deleteOnExit();
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
