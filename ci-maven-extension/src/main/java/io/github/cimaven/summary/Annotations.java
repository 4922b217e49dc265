package io.github.cimaven.summary;

import io.github.cimaven.record.RunRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that a CI provider reads from the console and shows as problems at their place in the sources. They need no
 * token, so they work for pull requests from forks; none of them fails the build. One small final class each.
 */
public interface Annotations {
    List<Annotations> ALL = List.of(new GitHubAnnotations(), new AzureAnnotations(), new TeamCityAnnotations());

    /** The ids of the providers that understand these lines. */
    Set<String> providers();

    /** To be printed as they are, each on a line of its own, with nothing before it. */
    List<String> lines(RunRecord run, Places places);

    /** @param provider the id, as in {@code github-actions} */
    static Optional<Annotations> of(String provider) {
        return ALL.stream()
                .filter(annotations -> annotations.providers().contains(provider))
                .findFirst();
    }
}
