package io.github.cimaven.sbom;

import java.util.List;
import java.util.Map;

/**
 * A component as an SBOM has it.
 *
 * @param hashes from the algorithm, as in {@code SHA-256}, to hexadecimal digits
 * @param licences all that it names
 */
public record SbomComponent(ComponentId id, Map<String, String> hashes, List<Licence> licences) {

    public SbomComponent {
        hashes = Map.copyOf(hashes);
        licences = List.copyOf(licences);
    }
}
