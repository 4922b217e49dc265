package io.github.cimaven.environment.detection;

import io.github.cimaven.config.Keys;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Variables;
import java.util.List;
import java.util.Map;

/** Finds out which CI service the build runs on, and what it says of the build. */
public final class Detector {
    private Detector() {}

    /**
     * Never fails: what is odd about the variables ends in the environment's doubts. {@code CI=false} switches detection
     * off, as in ci-info.
     *
     * @param files {@link EventFiles#none()} for an environment that was recorded elsewhere
     */
    public static Detection detect(Map<String, String> environment, EventFiles files) {
        Variables variables = new Variables(environment);
        List<Service> seen = variables.is("CI", "false") ? List.of() : Service.seenIn(variables);
        return seen.isEmpty() ? new Detection(CiEnvironment.local(), List.of()) : detect(seen, variables, files);
    }

    private static Detection detect(List<Service> seen, Variables variables, EventFiles files) {
        Service taken = seen.get(0);
        CiEnvironment.Builder read = CiEnvironment.builder(taken.id());
        Providers.of(taken).read(variables, files, read);
        CiEnvironment.Builder facts = MergeQueue.recognised(FactCheck.checked(read.build())).toBuilder();
        variables.doubts().forEach(facts::doubt);
        List<String> ids = seen.stream().map(Service::id).toList();
        if (seen.stream().filter(service -> !taken.imitates(service)).count() > 1) {
            facts.warning(
                    "The variables of several CI services are set (%s); %s is taken. If it is another, unset the variables of %s, or choose the lane by -D%s."
                            .formatted(String.join(", ", ids), taken.id(), taken.id(), Keys.LANE));
        }
        return new Detection(facts.build(), ids);
    }
}
