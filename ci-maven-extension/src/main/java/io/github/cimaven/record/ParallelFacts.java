package io.github.cimaven.record;

import java.time.Duration;
import java.util.List;

/**
 * What more threads could do for a build of one thread.
 *
 * @param total the sum of the modules' times
 * @param longestChain the time of those modules, each of which needs the one before it, that take longest together: with
 *     any number of threads the modules take as long
 * @param chain the {@code artifactId}s of these modules, in their order
 * @param processors how many the machine has
 */
public record ParallelFacts(Duration total, Duration longestChain, List<String> chain, int processors) {

    public ParallelFacts {
        chain = List.copyOf(chain);
    }

    /** What {@code -T} with a thread for each processor would save at most, as long as each module takes as long as now. */
    public Duration saving() {
        Duration shared = total.dividedBy(Math.max(1, processors));
        return total.minus(shared.compareTo(longestChain) > 0 ? shared : longestChain);
    }
}
