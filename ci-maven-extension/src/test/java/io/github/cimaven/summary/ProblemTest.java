package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Test
    void tellsWhatRanWhenTheDeadlinePassed() {
        DeadlineFacts passed = new DeadlineFacts(LIMIT, LIMIT, Optional.of("It passed while a:b was running."));

        assertThat(Problem.of(SampleRuns.ended(false, LIMIT, Optional.of(passed))))
                .containsExactly(new Problem(
                        Severity.ERROR,
                        "deadline",
                        "Deadline exceeded",
                        "It passed while a:b was running.",
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void saysNothingOfADeadlineThatWasKept() {
        DeadlineFacts kept = new DeadlineFacts(LIMIT, Duration.ofMinutes(1), Optional.empty());

        assertThat(Problem.of(SampleRuns.ended(true, LIMIT, Optional.of(kept)))).isEmpty();
    }
}
