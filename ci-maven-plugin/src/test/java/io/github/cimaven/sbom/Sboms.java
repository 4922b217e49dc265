package io.github.cimaven.sbom;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small SBOMs and modules for tests. */
final class Sboms {
    static final ComponentId ROOT = new ComponentId("com.acme", "root", "1", "", "pom");
    static final ComponentId APP = ComponentId.jar("com.acme", "app", "1");
    static final ComponentId LIB = ComponentId.jar("com.acme", "lib", "1");
    static final ComponentId OTHER = ComponentId.jar("org.other", "other", "2");
    static final Set<String> SHIPPED = Set.of("compile", "runtime", "system");

    private Sboms() {}

    static SbomContents of(SbomComponent... components) {
        return of(SHIPPED, components);
    }

    static SbomContents of(Set<String> scopes, SbomComponent... components) {
        return new SbomContents(component(ROOT), Arrays.asList(components), scopes);
    }

    static SbomComponent component(ComponentId id) {
        return new SbomComponent(id, Map.of("SHA-256", "00"), List.of());
    }

    static SbomModule module(ComponentId id, SbomModule.Dependency... dependencies) {
        return new SbomModule(id, Optional.empty(), List.of(dependencies), List.of());
    }

    static SbomModule packaged(ComponentId id, Path file) {
        return new SbomModule(id, Optional.of(file.toString()), List.of(), List.of());
    }

    static SbomModule.Dependency dependency(ComponentId id, String scope) {
        return new SbomModule.Dependency(id, scope);
    }
}
