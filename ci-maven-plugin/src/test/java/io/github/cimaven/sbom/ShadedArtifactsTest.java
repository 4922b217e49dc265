package io.github.cimaven.sbom;

import static io.github.cimaven.sbom.Sboms.APP;
import static io.github.cimaven.sbom.Sboms.LIB;
import static io.github.cimaven.sbom.Sboms.OTHER;
import static io.github.cimaven.sbom.Sboms.component;
import static io.github.cimaven.sbom.Sboms.module;
import static io.github.cimaven.sbom.Sboms.packaged;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadedArtifactsTest {
    private static final String DESCRIPTOR = "META-INF/maven/%s/%s/pom.properties";

    @TempDir
    Path folder;

    @Test
    void seesWhatIsNoComponent() throws IOException {
        assertThat(all(Sboms.of(component(APP)), descriptors(APP, OTHER)))
                .containsExactly(new Inner(OTHER, APP, false));
    }

    @Test
    void knowsAComponentAndAModule() throws IOException {
        assertThat(all(Sboms.of(component(APP), component(OTHER)), descriptors(APP, OTHER, LIB), module(LIB)))
                .containsExactly(new Inner(LIB, APP, true), new Inner(OTHER, APP, true));
    }

    @Test
    void anotherVersionIsAnotherArtifact() throws IOException {
        ComponentId older = ComponentId.jar("org.other", "other", "1");
        assertThat(all(Sboms.of(component(APP), component(OTHER)), descriptors(APP, older)))
                .containsExactly(new Inner(older, APP, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "groupId=org.other\nartifactId=other",
                "groupId=org.other\nartifactId=other\nversion=${revision}",
                "groupId=../..\nartifactId=a/b\nversion=1",
                "groupId=\\uZZZZ",
                "groupId=org.other\nartifactId=other\nversion=<script>"
            })
    void doesNotBelieveADescriptorThatMavenDidNotWrite(String text) throws IOException {
        assertThat(all(Sboms.of(component(APP)), Map.of(DESCRIPTOR.formatted("org.other", "other"), text)))
                .isEmpty();
    }

    @Test
    void readsNoMoreThanMavenWrites() throws IOException {
        String huge = "#" + "x".repeat(100_000) + "\ngroupId=org.other\nartifactId=other\nversion=2\n";
        assertThat(all(Sboms.of(component(APP)), Map.of(DESCRIPTOR.formatted("org.other", "other"), huge)))
                .isEmpty();
    }

    @Test
    void whatIsNoArchiveHoldsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("app.jar"), "no zip");
        assertThat(new ShadedArtifacts(List.of(packaged(APP, file)), Sboms.of()).all())
                .isEmpty();
        assertThat(new ShadedArtifacts(List.of(packaged(APP, folder.resolve("absent"))), Sboms.of()).all())
                .isEmpty();
    }

    private static Map<String, String> descriptors(ComponentId... ids) {
        Map<String, String> entries = new TreeMap<>();
        for (ComponentId id : ids) {
            entries.put(
                    DESCRIPTOR.formatted(id.groupId(), id.artifactId()),
                    "groupId=%s\nartifactId=%s\nversion=%s\n".formatted(id.groupId(), id.artifactId(), id.version()));
        }
        return entries;
    }

    private List<Inner> all(SbomContents sbom, Map<String, String> entries, SbomModule... more) throws IOException {
        Path file = folder.resolve("app.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        List<SbomModule> modules = new ArrayList<>(List.of(packaged(APP, file)));
        modules.addAll(List.of(more));
        return new ShadedArtifacts(modules, sbom).all();
    }
}
