package io.github.cimaven.baseline;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the baseline of a run is. */
public final class BaselinePlace {
    /** What the files of ci:init bring, below the root of the build: the record of the main lane. */
    public static final String FOLDER = "target/ci-baseline";

    private BaselinePlace() {}

    /**
     * What {@link Keys#BASELINE} names, else {@link #FOLDER} when it is there.
     *
     * @param root of the build
     * @return empty when there is neither
     */
    public static Optional<String> of(Settings settings, Path root) {
        return settings.text(Keys.BASELINE)
                .or(() -> Files.isDirectory(root.resolve(FOLDER)) ? Optional.of(FOLDER) : Optional.empty());
    }
}
