package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.cimaven.guard.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreExtensionsTest {
    @TempDir
    private Path project;

    @Test
    void areReadWithTheirLines() throws IOException {
        assertThat(read("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <extensions xmlns="http://maven.apache.org/EXTENSIONS/1.1.0">
                          <!-- <extension><version>9-SNAPSHOT</version></extension> -->
                          <extension>
                            <groupId>g</groupId>
                            <artifactId>one</artifactId>
                            <version> 1-SNAPSHOT </version>
                          </extension>
                          <extension><groupId>io.github.ci-maven</groupId><artifactId>ci-maven-extension</artifactId>
                            <version>2</version><classLoadingStrategy>plugin</classLoadingStrategy></extension>
                        </extensions>
                        """))
                .containsExactly(
                        reference("g:one", "1-SNAPSHOT", 7, false),
                        reference("io.github.ci-maven:ci-maven-extension", "2", 10, true));
    }

    @Test
    void areNoneWithoutTheFile() throws IOException {
        assertThat(CoreExtensions.read(project, new Places(project), own())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<extensions>",
                "rubbish",
                "<!DOCTYPE e [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><extensions><version>&x;</version></extensions>"
            })
    void areRefusedWhenTheFileIsNoXml(String text) {
        assertThatIOException().isThrownBy(() -> read(text)).withMessageEndingWith("extensions.xml is no XML");
    }

    private List<Reference> read(String text) throws IOException {
        Path file = project.resolve(".mvn/extensions.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return CoreExtensions.read(project, new Places(project), own());
    }

    private static Own own() {
        return new Own("io.github.ci-maven", "ci-maven-plugin");
    }

    private static Reference reference(String name, String version, int line, boolean own) {
        return new Reference("core extension", name, version, ".mvn/extensions.xml", Optional.of(line), own);
    }
}
