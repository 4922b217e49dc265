package io.github.cimaven.sbom;

import io.github.cimaven.files.Digests;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the hashes are those of the real artifacts: of modules, of the files that were packaged. */
record Hashes(List<SbomModule> modules, SbomContents sbom) {
    private static final String SHA_256 = "SHA-256";

    List<Finding> check() throws IOException {
        Map<ComponentId, SbomComponent> components = sbom.components().stream()
                .collect(Collectors.toMap(SbomComponent::id, component -> component, (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        for (SbomModule module : modules) {
            Optional<Path> file = module.file().map(Path::of).filter(Files::isRegularFile);
            SbomComponent component = components.get(module.id());
            // The subject gets its hashes later, from the same file.
            if (file.isPresent() && component != null) {
                String real = Digests.sha256(file.get());
                String told = component.hashes().getOrDefault(SHA_256, "");
                if (!told.equals(real)) {
                    findings.add(other(module.id(), file.get(), told));
                }
            }
        }
        modules.stream()
                .flatMap(module -> module.dependencies().stream())
                .filter(SbomModule.Dependency::isShipped)
                .map(SbomModule.Dependency::id)
                .distinct()
                .filter(id -> modules.stream().noneMatch(module -> module.id().isOfProject(id)))
                .filter(id -> components.containsKey(id)
                        && !components.get(id).hashes().containsKey(SHA_256))
                .forEach(id -> findings.add(none(id)));
        return findings;
    }

    private static Finding other(ComponentId module, Path file, String told) {
        String message = told.isEmpty()
                ? "The SBOM has no SHA-256 for %s; the packaged file is %s.".formatted(module, file)
                : "The SBOM has another SHA-256 for %s than its packaged file has, %s.".formatted(module, file);
        return Finding.of(
                        "sbom/hash",
                        Severity.ERROR,
                        message,
                        "Let nothing change the file after phase package, and type: mvn clean verify")
                .inModule(module.artifactId());
    }

    private static Finding none(ComponentId id) {
        return Finding.of(
                "sbom/hash",
                Severity.ERROR,
                "The SBOM has no SHA-256 for %s: its file was not there.".formatted(id),
                "Fetch it again: mvn dependency:get -Dartifact=%s".formatted(id));
    }
}
