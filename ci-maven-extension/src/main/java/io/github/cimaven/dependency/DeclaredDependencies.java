package io.github.cimaven.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;

/**
 * What the effective POM of a module says of dependencies: with that of the modules that it uses, it decides what Maven
 * resolves.
 *
 * @param uses the {@code groupId:artifactId}s of its dependencies
 * @param lines each dependency, then each managed one
 */
public record DeclaredDependencies(Set<String> uses, List<String> lines) {
    private static final String TOP = "${top}";

    public DeclaredDependencies {
        uses = Set.copyOf(uses);
        lines = List.copyOf(lines);
    }

    /** @param top the folder of the work tree, as the model's paths have it */
    public static DeclaredDependencies of(Model effective, String top) {
        List<Dependency> managed = effective.getDependencyManagement() == null
                ? List.of()
                : effective.getDependencyManagement().getDependencies();
        List<String> lines = new ArrayList<>();
        effective.getDependencies().forEach(dependency -> lines.add(line(dependency, top)));
        managed.forEach(dependency -> lines.add("managed " + line(dependency, top)));
        return new DeclaredDependencies(
                effective.getDependencies().stream()
                        .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId())
                        .collect(Collectors.toSet()),
                lines);
    }

    /**
     * The modules that Maven may resolve otherwise than before: they declare something else, or use a module that does.
     *
     * @param before from the {@code groupId:artifactId} of each module to what it declared
     * @param now the same now
     * @return those of them that were there before
     */
    public static Set<String> changed(Map<String, DeclaredDependencies> before, Map<String, DeclaredDependencies> now) {
        Deque<String> open = new ArrayDeque<>();
        Stream.of(before.keySet(), now.keySet())
                .flatMap(Collection::stream)
                .distinct()
                .filter(id -> !Optional.ofNullable(before.get(id)).equals(Optional.ofNullable(now.get(id))))
                .forEach(open::add);
        Set<String> changed = new HashSet<>(open);
        while (!open.isEmpty()) {
            String id = open.remove();
            Stream.of(before, now)
                    .flatMap(modules -> modules.entrySet().stream())
                    .filter(module -> module.getValue().uses().contains(id))
                    .map(Map.Entry::getKey)
                    .filter(changed::add)
                    .forEach(open::add);
        }
        changed.retainAll(before.keySet());
        return changed;
    }

    private static String line(Dependency dependency, String top) {
        return Stream.concat(
                        Stream.of(
                                dependency.getManagementKey(),
                                dependency.getVersion(),
                                dependency.getScope(),
                                dependency.getOptional(),
                                dependency.getSystemPath() == null
                                        ? ""
                                        : dependency.getSystemPath().replace(top, TOP)),
                        dependency.getExclusions().stream()
                                .map(exclusion -> exclusion.getGroupId() + ":" + exclusion.getArtifactId()))
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }
}
