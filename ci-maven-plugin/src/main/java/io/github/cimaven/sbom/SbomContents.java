package io.github.cimaven.sbom;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an SBOM says.
 *
 * @param subject what it is about: the root of the build
 * @param components all others
 * @param scopes the scopes of dependencies that it takes in, as its generator says
 */
public record SbomContents(SbomComponent subject, List<SbomComponent> components, Set<String> scopes) {

    public SbomContents {
        components = List.copyOf(components);
        scopes = Set.copyOf(scopes);
    }

    Stream<SbomComponent> all() {
        return Stream.concat(Stream.of(subject), components.stream());
    }
}
