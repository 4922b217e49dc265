package io.github.cimaven.environment.detection;

import io.github.cimaven.config.Keys;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out which CI service the build runs on, and what it says of the build. */
public final class Detector {
    /** The provider's id where something says that this is CI, and nothing says which. */
    public static final String UNKNOWN = "unknown";

    private static final List<String> GENERIC = List.of("CI", "CONTINUOUS_INTEGRATION", "BUILD_NUMBER");

    private Detector() {}

    /**
     * Never fails: what is odd about the variables ends in the environment's doubts. {@code CI=false} switches detection
     * off, as in ci-info.
     *
     * @param files {@link EventFiles#none()} for an environment that was recorded elsewhere
     */
    public static Detection detect(Map<String, String> environment, EventFiles files) {
        Variables variables = new Variables(environment);
        if (variables.is("CI", "false")) {
            return new Detection(CiEnvironment.local(), List.of());
        }
        List<Provider> providers = Providers.ALL.stream()
                .filter(provider -> provider.detects(variables))
                .toList();
        List<String> seen = Stream.concat(
                        providers.stream().map(Provider::id), KnownServices.seenIn(variables).stream())
                .toList();
        if (!providers.isEmpty()) {
            Provider taken = providers.get(0);
            return detection(taken.read(variables, files), variables, seen, taken.imitates());
        }
        Optional<String> id = seen.isEmpty() ? generic(variables) : Optional.of(seen.get(0));
        return id.map(known -> detection(
                        CiEnvironment.builder(known).build(),
                        variables,
                        seen.isEmpty() ? List.of(known) : seen,
                        Set.of()))
                .orElseGet(() -> new Detection(CiEnvironment.local(), List.of()));
    }

    private static Optional<String> generic(Variables variables) {
        boolean ci =
                GENERIC.stream().anyMatch(name -> variables.unlessFalse(name).isPresent());
        return ci ? Optional.of(UNKNOWN) : Optional.empty();
    }

    private static Detection detection(
            CiEnvironment facts, Variables variables, List<String> seen, Set<String> imitated) {
        CiEnvironment.Builder checked = MergeQueue.recognised(FactCheck.checked(facts)).toBuilder();
        variables.doubts().forEach(checked::doubt);
        if (seen.stream().filter(id -> !imitated.contains(id)).count() > 1) {
            checked.warning(
                    "The variables of several CI services are set (%s); %s is taken. If it is another, unset the variables of %s, or choose the lane by -D%s."
                            .formatted(String.join(", ", seen), facts.provider(), facts.provider(), Keys.LANE));
        }
        return new Detection(checked.build(), seen);
    }
}
