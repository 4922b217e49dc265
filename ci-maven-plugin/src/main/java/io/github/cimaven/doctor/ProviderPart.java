package io.github.cimaven.doctor;

import java.util.List;
import java.util.Optional;

/**
 * What the CI environment says.
 *
 * @param provider the provider's name; empty outside CI
 * @param lane its id; empty when a build would have none
 * @param reason why, as a clause
 * @param warnings what contradicts itself there
 */
public record ProviderPart(Optional<String> provider, Optional<String> lane, String reason, List<String> warnings) {

    public ProviderPart {
        warnings = List.copyOf(warnings);
    }

    public Examined examine() {
        Part part = new Part("environment");
        warnings.forEach(warning -> part.warns(
                warning, "Type mvn ci:explain to see what the environment says, and override it by -Dci.lane=<lane>."));
        return part.is(
                "%s: %s, because %s".formatted(provider.orElse("no CI service"), lane.orElse("no lane"), reason));
    }
}
