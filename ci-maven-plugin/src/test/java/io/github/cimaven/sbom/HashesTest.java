package io.github.cimaven.sbom;

import static io.github.cimaven.sbom.Sboms.APP;
import static io.github.cimaven.sbom.Sboms.OTHER;
import static io.github.cimaven.sbom.Sboms.ROOT;
import static io.github.cimaven.sbom.Sboms.component;
import static io.github.cimaven.sbom.Sboms.dependency;
import static io.github.cimaven.sbom.Sboms.module;
import static io.github.cimaven.sbom.Sboms.packaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.files.Digests;
import io.github.cimaven.record.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashesTest {
    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        jar = Files.writeString(folder.resolve("app.jar"), "packed");
    }

    @Test
    void ofThePackagedFile() throws IOException {
        assertThat(check(hashed(Map.of("SHA-256", Digests.sha256(jar))), packaged(APP, jar)))
                .isEmpty();
    }

    @Test
    void ofAnotherFile() throws IOException {
        assertThat(check(hashed(Map.of("SHA-256", "00")), packaged(APP, jar)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("sbom/hash");
                    assertThat(finding.module()).contains("app");
                    assertThat(finding.message()).contains("another SHA-256 for com.acme:app:1");
                });
    }

    @Test
    void noneOfAModule() throws IOException {
        assertThat(check(hashed(Map.of()), packaged(APP, jar)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("no SHA-256 for com.acme:app:1"));
    }

    @Test
    void noneOfADependency() throws IOException {
        SbomModule app = module(APP, dependency(OTHER, "compile"));
        assertThat(check(new SbomComponent(OTHER, Map.of(), List.of()), app)).hasSize(1);
        assertThat(check(component(OTHER), app)).isEmpty();
    }

    @Test
    void noneIsNeededWhereNothingWasPackaged() throws IOException {
        assertThat(check(hashed(Map.of()), module(APP))).isEmpty();
        assertThat(check(hashed(Map.of()), packaged(APP, folder.resolve("absent"))))
                .isEmpty();
    }

    @Test
    void theSubjectGetsItsOwnLater() throws IOException {
        assertThat(check(component(OTHER), packaged(ROOT, jar))).isEmpty();
    }

    private static SbomComponent hashed(Map<String, String> hashes) {
        return new SbomComponent(APP, hashes, List.of());
    }

    private static List<Finding> check(SbomComponent component, SbomModule module) throws IOException {
        return new Hashes(List.of(module), Sboms.of(component)).check();
    }
}
