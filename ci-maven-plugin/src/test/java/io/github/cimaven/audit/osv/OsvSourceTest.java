package io.github.cimaven.audit.osv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OsvSourceTest {
    @TempDir
    Path root;

    @Test
    void filesAreRelativeToTheRoot() {
        assertThat(OsvSource.of("data/osv.zip", root))
                .isEqualTo(new OsvSource.InFile(root.resolve("data/osv.zip"), "data/osv.zip"));
        Path file = root.resolve("osv.zip");
        assertThat(OsvSource.of(file.toUri().toString(), root))
                .isInstanceOfSatisfying(
                        OsvSource.InFile.class,
                        source -> assertThat(source.file()).isEqualTo(file));
    }

    @Test
    void coordinatesHaveAZipUnlessTheySayOtherwise() {
        assertThat(((OsvSource.AsArtifact) OsvSource.of("com.acme:osv:2026.11.25", root)).resolverCoordinates())
                .isEqualTo("com.acme:osv:zip:2026.11.25");
        assertThat(OsvSource.of("com.acme:osv:1:jar", root).shown()).isEqualTo("com.acme:osv:1:jar");
    }

    @Test
    void aFileOfThatNameComesFirst() throws IOException {
        Files.createFile(root.resolve("ab:b:1"));
        assertThat(OsvSource.of("ab:b:1", root)).isInstanceOf(OsvSource.InFile.class);
    }

    @Test
    void noSecretOfAUrlIsShown() {
        OsvSource source = OsvSource.of("https://ada:secret@example.com/Maven/all.zip?sig=secret", root);
        assertThat(source.shown()).isEqualTo("https://example.com/Maven/all.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ada:se cret@example.com", "https:///secret", "file:secret", "file://secret/x"})
    void aBrokenUrlIsRefusedWithoutShowingIt(String setting) {
        assertThatThrownBy(() -> OsvSource.of(setting, root))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ci.audit.osv")
                .hasMessageNotContaining("secret");
    }
}
