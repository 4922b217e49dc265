package io.github.cimaven.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "pr42-0123456,           ,        jar,    lib-pr42-0123456.jar",
        "pr42-0123456,           sources, jar,    lib-pr42-0123456-sources.jar",
        "1.2.4.dev4+g0123456,    ,        tar.gz, lib-1.2.4.dev4+g0123456.tar.gz",
        ",                       ,        jar,    lib-1.0-SNAPSHOT.jar",
        "feature/x-0123456,      ,        jar,    lib-feature-x-0123456.jar",
        "'a b:c*?|\\é;$(x)\n', ,        jar,    lib-a-b-c--------x--.jar",
        "../../etc,              ,        jar,    lib-..-..-etc.jar",
        "1,                      ../x,    ../jar, lib-1-..-x.-.-jar"
    })
    void holdNoCharacterThatAFileSystemMindsOf(String lane, String classifier, String extension, String name) {
        FileNames names = FileNames.of(Optional.ofNullable(lane), List.of("lib"));

        assertThat(names.of(source("g", "lib", classifier, extension))).isEqualTo(name);
    }

    @Test
    void putTheGroupInFrontWhereModulesShareAnArtifactId() {
        FileNames names = FileNames.of(Optional.of("pr1-abc"), List.of("lib", "api", "lib"));

        assertThat(names.of(source("org.x", "lib", null, "jar"))).isEqualTo("org.x-lib-pr1-abc.jar");
        assertThat(names.of(source("org.y", "lib", null, "jar"))).isEqualTo("org.y-lib-pr1-abc.jar");
        assertThat(names.of(source("org.x", "api", null, "jar"))).isEqualTo("api-pr1-abc.jar");
    }

    @ParameterizedTest
    @CsvSource({
        "lib-1.jar, true",
        "'',        false",
        "..,        false",
        ".hidden,   false",
        "a/b,       false",
        "..\\b,     false",
        "/etc/x,    false"
    })
    void tellAPlainNameFromAPath(String name, boolean plain) {
        assertThat(FileNames.isPlain(name)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "jar, true",
        "tar.gz, true",
        "json, true",
        "pom, false",
        "jar.asc, false",
        "asc, false",
        "jar.sigstore.json, false",
        "sigstore, false",
        "class, true"
    })
    void leaveOutPomsAndSignatures(String extension, boolean wanted) {
        assertThat(source("g", "a", null, extension).wanted()).isEqualTo(wanted);
    }

    private static Source source(String groupId, String artifactId, String classifier, String extension) {
        return new Source(
                groupId, artifactId, "1.0-SNAPSHOT", Optional.ofNullable(classifier), extension, Path.of("a.jar"));
    }
}
