package io.github.cimaven.audit;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the base of a change had.
 *
 * @param artifacts {@code groupId:artifactId[:classifier][:extension]:version} of what the audit would have looked at
 * @param untold modules of the base that nobody knows the artifacts of
 */
public record Base(Set<String> artifacts, Set<String> untold) {
    /** An artifact that only tests had is not audited. */
    private static final String TEST = "test";

    public Base {
        artifacts = Set.copyOf(artifacts);
        untold = Set.copyOf(untold);
    }

    /** Empty when the record does not tell; older versions wrote such ones. */
    public static Optional<Base> of(RunRecord run) {
        return run.dependencies().map(set -> of(run, set));
    }

    private static Base of(RunRecord run, DependencySet set) {
        Set<String> untold =
                run.modules().stream().map(RunRecord.ModuleFacts::id).collect(Collectors.toCollection(HashSet::new));
        set.modules().forEach(untold::remove);
        return new Base(
                set.artifacts().stream()
                        .filter(facts -> !facts.scope().equals(TEST))
                        .map(Base::id)
                        .collect(Collectors.toSet()),
                untold);
    }

    /** @param resolved all artifacts with the same coordinates */
    Novelty of(Collection<Resolved> resolved) {
        if (!resolved.isEmpty() && resolved.stream().allMatch(one -> artifacts.contains(id(one.component())))) {
            return Novelty.THERE_BEFORE;
        }
        boolean told = resolved.stream()
                .flatMap(one -> one.origins().stream())
                .anyMatch(origin -> !untold.contains(origin.module()));
        return told ? Novelty.ADDED : Novelty.UNKNOWN;
    }

    private static String id(DependencyFacts facts) {
        return facts.artifact() + ":" + facts.version();
    }

    /** As the record names artifacts. */
    private static String id(Component component) {
        return component.name()
                + component.classifier().map(text -> ":" + text).orElse("")
                + (component.extension().equals("jar") ? "" : ":" + component.extension())
                + ":" + component.version();
    }
}
