package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSourceTest {
    private final Path root = Path.of("/work");

    @ParameterizedTest
    @ValueSource(strings = {"com.acme:audit-database:1-SNAPSHOT", "com.acme:audit:2026.11.25", "a:b:LATEST"})
    void readsCoordinates(String setting) {
        assertThat(DatabaseSource.of(setting, root))
                .isInstanceOf(DatabaseSource.AsArtifact.class)
                .extracting(DatabaseSource::shown)
                .isEqualTo(setting);
    }

    @Test
    void putsTheTypeWhereTheResolverWantsIt() {
        assertThat(DatabaseSource.artifact("a:b:1").resolverCoordinates()).isEqualTo("a:b:zip:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.zip", "../shared/db", "C:/data/db.zip", "a:b", "a:b:zip:1", "a b:c:d"})
    void takesAllElseForAPath(String setting) {
        assertThat(DatabaseSource.of(setting, root)).isEqualTo(new DatabaseSource.AtPath(root.resolve(setting)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db.zip", "a:b:zip:1", "\u001b[31m"})
    void saysWhatTheJobThatBuildsItNeeds(String setting) {
        assertThatThrownBy(() -> DatabaseSource.artifact(setting))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("is not groupId:artifactId:version.")
                .hasMessageEndingWith("Type -Dci.audit.database=com.acme:audit-database:1-SNAPSHOT")
                .message()
                .doesNotContain("\u001b");
    }

    @Test
    void saysWhatIsNoPath() {
        assertThatThrownBy(() -> DatabaseSource.of("a\0b", root))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("is neither groupId:artifactId:version nor a path.");
    }
}
