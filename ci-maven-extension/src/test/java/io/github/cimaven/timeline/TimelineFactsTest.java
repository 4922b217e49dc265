package io.github.cimaven.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.DownloadFacts;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineFactsTest {
    private static final Spans EMPTY =
            new Spans(new Period(SampleSpans.START, SampleSpans.START), List.of(), List.of(), List.of());

    @Test
    void sumsTheExecutionsOfAGoalSlowestFirst() {
        Map<String, Duration> budgets = Map.of("surefire:test", Duration.ofSeconds(7));

        List<GoalFacts> goals =
                TimelineFacts.goals(SampleSpans.spans(), goal -> Optional.ofNullable(budgets.get(goal)));

        assertThat(goals)
                .containsExactly(
                        new GoalFacts("surefire:test", 2, Duration.ofSeconds(8), Optional.of(Duration.ofSeconds(7))),
                        new GoalFacts("jar:jar", 1, Duration.ofMillis(500), Optional.empty()));
        assertThat(goals.get(0).overBudget()).isTrue();
    }

    @Test
    void tellsHowModulesEnded() {
        assertThat(TimelineFacts.modules(SampleSpans.spans()))
                .containsExactly(
                        new ModuleFacts("core", "success", Duration.ofMillis(2990)),
                        new ModuleFacts("web", "unfinished", Duration.ofSeconds(6)));
    }

    @Test
    void sumsDownloadsByRepository() {
        assertThat(TimelineFacts.downloads(SampleSpans.spans()))
                .containsExactly(new DownloadFacts("central", 2, 1010), new DownloadFacts("snapshots", 1, 5));
    }

    @Test
    void isEmptyWhenNothingRan() {
        assertThat(TimelineFacts.goals(EMPTY, goal -> Optional.empty())).isEmpty();
        assertThat(TimelineFacts.modules(EMPTY)).isEmpty();
        assertThat(TimelineFacts.downloads(EMPTY)).isEmpty();
    }
}
