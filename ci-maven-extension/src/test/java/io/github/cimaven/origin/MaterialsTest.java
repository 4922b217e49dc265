package io.github.cimaven.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.MaterialFacts;
import io.github.cimaven.record.MaterialFacts.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialsTest {
    private static final Instant STARTED = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir
    private Path folder;

    private final Materials materials = new Materials();

    @Test
    void keepsEachArtifactOnceAndWhereItCameFrom() {
        Material found = material("a", Optional.empty());
        Material fetched = material("a", Optional.of("central"));
        materials.add(material("b", Optional.empty()));
        materials.add(found);
        materials.add(fetched);
        materials.add(found);

        assertThat(materials.facts().artifacts()).containsExactly(fetched, material("b", Optional.empty()));
    }

    @Test
    void areReadAsTheyAreWritten() throws IOException {
        materials.add(material("a", Optional.of("central")));
        materials.add(material("b", Optional.empty()));
        CiFolder ci = new CiFolder(folder);
        Json.write(ci.materials(), materials.facts());
        Files.setLastModifiedTime(ci.materials(), FileTime.from(STARTED));

        assertThat(MaterialFacts.read(ci, STARTED)).contains(materials.facts());
        // Of an earlier run, or of none.
        assertThat(MaterialFacts.read(ci, STARTED.plusSeconds(1))).isEmpty();
        Files.delete(ci.materials());
        assertThat(MaterialFacts.read(ci, STARTED)).isEmpty();
    }

    private static Material material(String name, Optional<String> repository) {
        return new Material(
                "org.x", name, "1", "jar", Optional.empty(), repository, Optional.empty(), "/repo/" + name + ".jar");
    }
}
