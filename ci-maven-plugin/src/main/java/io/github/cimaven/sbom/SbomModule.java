package io.github.cimaven.sbom;

import java.util.List;
import java.util.Optional;

/**
 * What a module of the build has, as Maven itself resolved it.
 *
 * @param file the packaged artifact; empty when the module makes none
 * @param dependencies the artifacts that it is compiled and run with
 * @param unreadable dependencies whose POM is missing or broken, so that nobody knows what they need
 */
public record SbomModule(
        ComponentId id, Optional<String> file, List<Dependency> dependencies, List<Unreadable> unreadable) {

    public SbomModule {
        file = file == null ? Optional.empty() : file;
        dependencies = List.copyOf(dependencies);
        unreadable = List.copyOf(unreadable);
    }

    /** @param scope {@code compile}, {@code runtime}, {@code provided} or {@code system} */
    public record Dependency(ComponentId id, String scope) {
        boolean isShipped() {
            return scope.equals("compile") || scope.equals("runtime");
        }
    }

    /** @param reason why its POM cannot be read, without a full stop */
    public record Unreadable(ComponentId id, String reason) {}
}
