package io.github.cimaven.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinePlaceTest {
    private static final Settings NONE = new Settings(key -> null);

    @TempDir
    private Path root;

    @Test
    void isWhereTheUserSaysOrWhereACacheBringsIt() throws IOException {
        Settings named = new Settings(Map.of(Keys.BASELINE, "base/record.json")::get);
        assertThat(BaselinePlace.of(NONE, root)).isEmpty();

        Files.createDirectories(root.resolve(BaselinePlace.FOLDER));

        assertThat(BaselinePlace.of(NONE, root)).hasValue(BaselinePlace.FOLDER);
        assertThat(BaselinePlace.of(named, root)).hasValue("base/record.json");
    }
}
