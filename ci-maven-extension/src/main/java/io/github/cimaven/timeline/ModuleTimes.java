package io.github.cimaven.timeline;

import io.github.cimaven.record.ParallelFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The modules of a build with what each took and needs, from which follows what building them at once would save. */
public final class ModuleTimes {
    private final Map<String, Chain> chains = new HashMap<>();
    private Duration total = Duration.ZERO;
    private Chain longest = new Chain(Duration.ZERO, List.of());

    private record Chain(Duration duration, List<String> modules) {}

    /**
     * Adds a module, after those that it needs.
     *
     * @param needs the modules that it needs itself; one that was not added takes no time
     */
    public void add(String module, Duration duration, Set<String> needs) {
        Chain before = needs.stream()
                .sorted()
                .filter(chains::containsKey)
                .map(chains::get)
                .reduce(new Chain(Duration.ZERO, List.of()), ModuleTimes::longer);
        List<String> modules = new ArrayList<>(before.modules());
        modules.add(module);
        Chain chain = new Chain(before.duration().plus(duration), modules);
        chains.put(module, chain);
        longest = longer(longest, chain);
        total = total.plus(duration);
    }

    /** @param processors how many the machine has */
    public ParallelFacts facts(int processors) {
        return new ParallelFacts(total, longest.duration(), longest.modules(), processors);
    }

    private static Chain longer(Chain one, Chain other) {
        return other.duration().compareTo(one.duration()) > 0 ? other : one;
    }
}
