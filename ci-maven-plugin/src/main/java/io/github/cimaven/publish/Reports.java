package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which modules of a build have reported that they are deployed to staging. Callers keep each other out.
 *
 * @param state from a module to the files that it had staged, one to a line; to {@value #SKIPPED} when it is not
 *     published
 */
public record Reports(Map<String, String> state) {
    private static final String SKIPPED = "-";

    /**
     * Notes a module.
     *
     * @param files what it has staged; empty when the user wants it not published
     * @param all the modules that are to report
     * @return whether this was the last one
     */
    public boolean add(Coordinates module, Optional<List<String>> files, Collection<Coordinates> all) {
        String value = files.map(paths -> String.join("\n", paths)).orElse(SKIPPED);
        return state.put(module.toString(), value) == null && awaited(all).isEmpty();
    }

    /** The modules that have not reported. */
    public List<Coordinates> awaited(Collection<Coordinates> all) {
        return all.stream()
                .filter(module -> !state.containsKey(module.toString()))
                .toList();
    }

    public List<Coordinates> published() {
        return modules(value -> !value.equals(SKIPPED));
    }

    public List<Coordinates> skipped() {
        return modules(SKIPPED::equals);
    }

    /** Published modules that had staged nothing when they reported. */
    public List<Coordinates> empty() {
        return modules(String::isEmpty);
    }

    /** @throws PublishException when a file is gone that was staged when its module reported */
    public void refuseLost(Collection<ReleaseFile> staged) throws PublishException {
        Set<String> present = staged.stream().map(ReleaseFile::path).collect(Collectors.toSet());
        List<String> lost = state.values().stream()
                .filter(value -> !value.equals(SKIPPED) && !value.isEmpty())
                .flatMap(value -> Arrays.stream(value.split("\n", -1)))
                .filter(path -> !present.contains(path))
                .toList();
        if (!lost.isEmpty()) {
            throw new PublishException(
                    "Nothing was published: %d staged file(s) were removed during the build, first %s. When the root is built last, its clean removes them: run mvn clean as a build of its own, and then mvn deploy."
                            .formatted(lost.size(), lost.get(0)));
        }
    }

    private List<Coordinates> modules(Predicate<String> wanted) {
        return state.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(entry -> entry.getKey().split(":", -1))
                .map(parts -> new Coordinates(parts[0], parts[1], parts[2]))
                .toList();
    }
}
