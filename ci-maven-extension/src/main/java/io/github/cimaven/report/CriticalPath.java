package io.github.cimaven.report;

import io.github.cimaven.record.ParallelFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.timeline.ModuleTimes;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Those modules, each of which needs the one before it, that take longest together: with any number of threads the build
 * takes as long.
 *
 * @param modules in their order; empty when the record does not say what modules need
 */
record CriticalPath(List<String> modules, Duration duration) {
    CriticalPath {
        modules = List.copyOf(modules);
    }

    /** @param modules in the order of the build */
    static CriticalPath of(List<ModuleFacts> modules) {
        if (modules.stream().allMatch(module -> module.needs().isEmpty())) {
            return new CriticalPath(List.of(), Duration.ZERO);
        }
        ModuleTimes times = new ModuleTimes();
        modules.forEach(module -> times.add(module.id(), module.duration(), Set.copyOf(module.needs())));
        ParallelFacts facts = times.facts(1);
        return new CriticalPath(facts.chain(), facts.longestChain());
    }
}
