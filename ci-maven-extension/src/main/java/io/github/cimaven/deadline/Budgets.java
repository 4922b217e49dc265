package io.github.cimaven.deadline;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How long all executions of a goal may take together. Each goal is told once. */
public final class Budgets {
    private final Settings settings;
    private final Map<String, Duration> used = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    public Budgets(Settings settings) {
        this.settings = settings;
    }

    /** Whether a goal over its budget fails the build. */
    public boolean fail() {
        return settings.flag(Keys.BUDGET_FAIL, false);
    }

    /**
     * Reads what is set, so that a mistake is told before the first goal runs.
     *
     * @param keys all properties that the user set
     */
    public void check(Collection<String> keys) {
        fail();
        keys.stream()
                .filter(key -> key.startsWith(Keys.BUDGET_PREFIX) && !key.equals(Keys.BUDGET_FAIL))
                .forEach(settings::duration);
    }

    /** The budget of {@code prefix:goal}; empty when there is none, or zero, which switches it off. */
    public Optional<Duration> of(String goal) {
        return settings.duration(key(goal)).filter(budget -> !budget.isZero());
    }

    /**
     * Adds one execution's time.
     *
     * @return a sentence when the goal is over its budget by it, for the first time
     */
    public Optional<String> add(String goal, Duration time) {
        Duration sum = used.merge(goal, time, Duration::plus);
        return of(goal).filter(budget -> sum.compareTo(budget) > 0 && told.add(goal))
                .map(budget ->
                        "%s took %s, more than its budget of %s. Give it more with -D%s=..., or look for the slow module in target/ci/timeline.json."
                                .formatted(goal, Durations.text(sum), Durations.text(budget), key(goal)));
    }

    private static String key(String goal) {
        return Keys.BUDGET_PREFIX + goal.replace(':', '.');
    }
}
