package io.github.cimaven.deadline;

import io.github.cimaven.config.Keys;
import io.github.cimaven.deadline.HangingFork.HangingTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a fork was running when it was looked at.
 *
 * @param test empty when its threads show none, or could not be had
 * @param where the thread dump is, as a sentence without its full stop
 */
record ForkLook(Instant time, Optional<HangingTest> test, String where) {

    HangingFork hanging(TestGoal goal, Duration limit) {
        String sentence = "%s hangs%s: its fork has run for %s, and is stopped. %s; more time: -D%s=..."
                .formatted(
                        goal.goal(),
                        test.map(it -> " in test class " + it.testClass()).orElse(""),
                        Durations.text(limit.truncatedTo(ChronoUnit.SECONDS)),
                        where,
                        Keys.TESTS_FORK_TIMEOUT);
        return new HangingFork(goal, test, sentence);
    }
}
