package io.github.cimaven.guard;

import java.util.List;
import java.util.Optional;

/**
 * What the POMs of the modules hand on to those who use them.
 *
 * @param repositories where dependencies and plugins are looked for
 * @param systemScoped dependencies that lie somewhere on this machine
 * @param problems what others cannot resolve
 * @param outputTimestamp whether the build is told which time stands in its archives
 */
public record Poms(
        List<Repository> repositories,
        List<Reference> systemScoped,
        List<Unresolvable> problems,
        boolean outputTimestamp) {

    public Poms {
        repositories = List.copyOf(repositories);
        systemScoped = List.copyOf(systemScoped);
        problems = List.copyOf(problems);
    }

    /**
     * @param kind {@code repository} or {@code plugin repository}
     * @param where as in {@link Reference}
     */
    public record Repository(String kind, String id, String url, String where, Optional<Integer> line) {}

    /**
     * @param message a sentence
     * @param fix what to type
     */
    public record Unresolvable(String module, String message, String fix, String where, Optional<Integer> line) {}
}
