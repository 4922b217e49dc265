package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.audit.DataUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAccessTest {
    private final Path folder = Path.of("/db").toAbsolutePath();

    /** With "file:%s" in it, dependency-check copies the whole database for each run. */
    @Test
    void isReadInPlace() throws DataUnavailableException {
        assertThat(DatabaseAccess.readOnly(folder).url())
                .isEqualTo("jdbc:h2:file:" + folder.resolve("odc") + ";ACCESS_MODE_DATA=r;CACHE_SIZE=65536");
    }

    @Test
    void isWrittenWithoutTheOptionThatLosesChunks() throws DataUnavailableException {
        assertThat(DatabaseAccess.writable(folder).url()).doesNotContain("RETENTION_TIME", "ACCESS_MODE_DATA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a;INIT=RUNSCRIPT FROM 'x'", "/a%s"})
    void aFolderIsNoOption(String path) {
        assertThatThrownBy(() -> DatabaseAccess.readOnly(Path.of(path)))
                .isInstanceOf(DataUnavailableException.class)
                .hasMessageContaining("cannot be the folder of a database");
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(DatabaseAccess.central("jdbc:postgresql://db/odc", List.of(), "ada", "secret"))
                .asString()
                .isEqualTo("jdbc:postgresql://db/odc");
        assertThat(new UpdateRequest.Login("ada", "secret")).asString().isEqualTo("ada");
    }

    @Test
    void propertiesTellTheirYears() {
        DatabaseProperties properties =
                new DatabaseProperties(Map.of("nvd.cache.last.modified.2020", "2026-11-24T10:00:00Z"));
        assertThat(properties.missingYears(2019, 2021)).containsExactly(2019, 2021);
        assertThat(properties.modified()).isEmpty();
        assertThat(properties.schema()).isEmpty();
    }
}
