package io.github.cimaven.sbom;

import java.util.List;

/**
 * A finished SBOM.
 *
 * @param problems what its schema finds wrong; empty when it is valid
 */
public record SbomTexts(String json, String xml, List<String> problems) {

    public SbomTexts {
        problems = List.copyOf(problems);
    }
}
