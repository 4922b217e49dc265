package io.github.cimaven.sbom.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cimaven.files.Digests;
import io.github.cimaven.sbom.ComponentId;
import io.github.cimaven.sbom.Inner;
import io.github.cimaven.sbom.Licence;
import io.github.cimaven.sbom.Licence.Kind;
import io.github.cimaven.sbom.SbomAdditions;
import io.github.cimaven.sbom.SbomContents;
import io.github.cimaven.sbom.SbomTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycloneDxLibraryTest {
    private static final ComponentId APP = ComponentId.jar("com.acme", "app", "1");
    private static final ComponentId OTHER = ComponentId.jar("org.other", "other", "2");
    private static final SbomAdditions NOTHING = additions(Optional.empty(), List.of(), true);

    @TempDir
    Path folder;

    private final CycloneDxLibrary library = new CycloneDxLibrary();

    @Test
    void readsComponentsAndLicences() throws IOException {
        SbomContents contents = library.read(bom());
        assertThat(contents.subject().id()).isEqualTo(new ComponentId("com.acme", "root", "1", "", "pom"));
        assertThat(contents.scopes()).containsExactlyInAnyOrder("compile", "runtime");
        assertThat(contents.components()).hasSize(2);
        assertThat(contents.components().get(0).id()).isEqualTo(APP);
        assertThat(contents.components().get(0).licences())
                .containsExactly(new Licence(Kind.ID, "MIT"), new Licence(Kind.NAME, "House rules"));
        assertThat(contents.components().get(1).id())
                .isEqualTo(new ComponentId("org.x", "y+z", "2 3", "tests", "test-jar"));
        assertThat(contents.components().get(1).licences())
                .containsExactly(new Licence(Kind.EXPRESSION, "MIT OR Apache-2.0"));
        assertThat(contents.components().get(1).hashes()).containsEntry("SHA-256", "0".repeat(64));
    }

    @Test
    void keepsWhatWasThere() throws IOException {
        SbomTexts texts = library.finish(bom(), NOTHING);
        assertThat(texts.problems()).isEmpty();
        assertThat(library.read(texts.json())).isEqualTo(library.read(bom()));
    }

    @Test
    void theSameAdditionsMakeTheSameBytes() throws IOException {
        assertThat(library.finish(bom(), NOTHING)).isEqualTo(library.finish(bom(), NOTHING));
    }

    @Test
    void saysWhereItComesFrom() throws IOException {
        JsonNode metadata = finished(NOTHING).get("metadata");
        assertThat(metadata.get("timestamp").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(metadata.get("component").get("externalReferences").toString())
                .contains("\"vcs\"")
                .contains("https://example.com/acme.git")
                .contains("commit 0123456789012345678901234567890123456789")
                .contains("\"build-system\"")
                .contains("https://ci.example.com/1");
        assertThat(metadata.get("properties").toString()).contains("ci:lane").contains("ci-main");
    }

    @Test
    void hashesTheSubject() throws IOException {
        Path jar = Files.writeString(folder.resolve("root.jar"), "packed");
        JsonNode subject = finished(additions(Optional.of(jar), List.of(), true))
                .get("metadata")
                .get("component");
        assertThat(subject.get("hashes").toString()).contains(Digests.sha256(jar));
    }

    @Test
    void addsWhatWasShadedIn() throws IOException {
        JsonNode bom = finished(additions(Optional.empty(), List.of(new Inner(OTHER, APP, false)), true));
        String url = "pkg:maven/org.other/other@2?type=jar";
        assertThat(named(bom.get("components"), "purl", url)).isPresent();
        assertThat(named(bom.get("components"), "name", "app").orElseThrow().toString())
                .contains("ci:contains")
                .contains(url);
        assertThat(named(bom.get("dependencies"), "ref", "pkg:maven/com.acme/app@1?type=jar")
                        .orElseThrow()
                        .toString())
                .contains(url);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysWhetherItIsComplete(boolean complete) throws IOException {
        JsonNode composition = finished(additions(Optional.empty(), List.of(), complete))
                .get("compositions")
                .get(0);
        assertThat(composition.get("aggregate").asText()).isEqualTo(complete ? "complete" : "incomplete");
    }

    @Test
    void tellsWhatTheSchemaRefuses() throws IOException {
        String broken = bom().replace("\"MIT\"", "\"No-Such-Licence\"");
        assertThat(library.finish(broken, NOTHING).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).hasSizeLessThanOrEqualTo(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "{}", "[]", "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\"}"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> library.read(text)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "vulnerabilities", "formulation"})
    void refusesWhatItWouldLose(String part) throws IOException {
        String more = bom().replaceFirst("\\{", "{ \"%s\": [],".formatted(part));
        assertThatThrownBy(() -> library.read(more))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(part);
    }

    private JsonNode finished(SbomAdditions additions) throws IOException {
        SbomTexts texts = library.finish(bom(), additions);
        assertThat(texts.problems()).isEmpty();
        return new ObjectMapper().readTree(texts.json());
    }

    private static Optional<JsonNode> named(JsonNode array, String member, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(element -> value.equals(element.get(member).asText()))
                .findFirst();
    }

    private static SbomAdditions additions(Optional<Path> subject, List<Inner> inner, boolean complete) {
        return new SbomAdditions(
                Instant.parse("2026-01-02T03:04:05Z"),
                Optional.of("0123456789012345678901234567890123456789"),
                Optional.of("https://example.com/acme.git"),
                Optional.of("https://ci.example.com/1"),
                Map.of("ci:lane", "ci-main"),
                subject,
                inner,
                complete);
    }

    private static String bom() throws IOException {
        try (var in = CycloneDxLibraryTest.class.getResourceAsStream("bom.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
