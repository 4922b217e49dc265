package io.github.cimaven.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilteredResourcesTest {
    @TempDir
    Path folder;

    @Test
    void namesAreFoundWhateverStandsAroundThem() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(deep.resolve("app.properties"), "version=@app.version@\nname=${größe}\n");

        assertThat(mention("app.version")).isTrue();
        assertThat(mention("größe")).isTrue();
        assertThat(mention("app.name")).isFalse();
        assertThat(FilteredResources.mention(List.of(folder.resolve("none")), Set.of("app.version")))
                .isFalse();
    }

    @Test
    void whatIsTooLongNamesEverything() throws IOException {
        Files.write(folder.resolve("long"), new byte[(4 << 20) + 1]);

        assertThat(mention("app.version")).isTrue();
    }

    private boolean mention(String name) {
        return FilteredResources.mention(List.of(folder), Set.of(name));
    }
}
