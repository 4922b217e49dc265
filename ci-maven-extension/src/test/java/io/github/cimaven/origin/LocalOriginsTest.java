package io.github.cimaven.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalOriginsTest {
    private static final Map<String, String> KEYS =
            Map.of("ci.namespace", "com.acme", "ci.namespace.repositories", "internal");

    private final OriginPolicy policy =
            OriginPolicy.of(new Settings(KEYS::get), Map.of()).orElseThrow();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a.jar>internal=|-",
                "a.jar>=|-",
                "a.jar>foreign=|foreign",
                "a.jar>internal=;a.jar>foreign=|foreign",
                "a.jar>internal=;a.pom>foreign=|foreign",
                "a.jar>internal-b681757516bfd703542ad71d81dd496ca3845a34=|-",
                "a.jar>foreign-b681757516bfd703542ad71d81dd496ca3845a34=|foreign",
                "a.jar>internal-other=|internal-other",
                "|-",
            })
    void namesARepositoryThatMayNotServeTheGroup(String noted, String strange) throws IOException {
        Files.writeString(folder.resolve("_remote.repositories"), noted == null ? "" : noted.replace(';', '\n'));

        assertThat(LocalOrigins.strange(folder, "com.acme", policy).orElse(null))
                .isEqualTo(strange);
        assertThat(LocalOrigins.strange(folder, "org.example", policy)).isEmpty();
    }

    @Test
    void knowsNothingWithoutNotes() {
        assertThat(LocalOrigins.strange(folder, "com.acme", policy)).isEmpty();
    }
}
