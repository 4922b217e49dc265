package io.github.cimaven.doctor;

import java.util.List;

/**
 * What the CI environment says.
 *
 * @param provider the provider's name
 * @param lane the lane and why, as one sentence
 * @param warnings what contradicts itself there
 */
public record ProviderPart(String provider, String lane, List<String> warnings) {

    public ProviderPart {
        warnings = List.copyOf(warnings);
    }

    public Examined examine() {
        Part part = new Part("environment");
        warnings.forEach(warning -> part.warns(
                warning, "Type mvn ci:explain to see what the environment says, and override it by -Dci.lane=<lane>."));
        return part.is(provider + ": " + lane);
    }
}
