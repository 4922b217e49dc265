package io.github.cimaven.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cimaven.timeline.Spans.GoalSpan;
import io.github.cimaven.timeline.Timeline.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant START = Instant.parse("2026-11-23T05:00:00Z");
    private static final Worker MAIN = new Worker(1, "main");
    private static final Worker OTHER = new Worker(2, "mvn-builder-2");
    private static final GoalExecution TEST = new GoalExecution("core", "surefire", "test", "default-test");
    private static final GoalExecution FORKED = new GoalExecution("core", "compiler", "compile", "default-compile");
    private static final GoalExecution JAR = new GoalExecution("web", "jar", "jar", "default-jar");

    private Instant now = START;
    private final Timeline timeline = new Timeline(() -> now);

    @Test
    void knowsTheInnermostGoalOfEachThread() {
        timeline.goalStarted(OTHER, JAR);
        tick(1);
        timeline.goalStarted(MAIN, TEST);
        tick(1);
        timeline.goalStarted(MAIN, FORKED);

        assertThat(timeline.running())
                .containsExactly(new Running(JAR, OTHER, START), new Running(FORKED, MAIN, START.plusSeconds(2)));

        timeline.goalEnded(MAIN, FORKED, Outcome.SUCCESS);
        timeline.goalEnded(OTHER, JAR, Outcome.SUCCESS);
        assertThat(timeline.running()).containsExactly(new Running(TEST, MAIN, START.plusSeconds(1)));
    }

    @Test
    void aGoalThatEndedMayHaveFailedAfterAll() {
        timeline.goalStarted(MAIN, FORKED);
        timeline.goalEnded(MAIN, FORKED, Outcome.SUCCESS);
        timeline.goalStarted(MAIN, TEST);
        tick(1);
        timeline.goalEnded(MAIN, TEST, Outcome.SUCCESS);

        timeline.goalFailedAfterAll(TEST);
        timeline.goalFailedAfterAll(JAR);

        assertThat(timeline.spans().goals())
                .extracting(GoalSpan::execution, span -> span.period().duration(), GoalSpan::outcome)
                .containsExactly(
                        tuple(FORKED, Duration.ZERO, Outcome.SUCCESS),
                        tuple(TEST, Duration.ofSeconds(1), Outcome.FAILURE));
    }

    @Test
    void measuresNestedGoalsEachForItself() {
        timeline.goalStarted(MAIN, TEST);
        tick(1);
        timeline.goalStarted(MAIN, FORKED);
        tick(2);
        timeline.goalEnded(MAIN, FORKED, Outcome.SUCCESS);
        tick(3);
        timeline.goalEnded(MAIN, TEST, Outcome.FAILURE);

        assertThat(timeline.spans().goals())
                .extracting(GoalSpan::execution, span -> span.period().duration(), GoalSpan::outcome)
                .containsExactly(
                        tuple(TEST, Duration.ofSeconds(6), Outcome.FAILURE),
                        tuple(FORKED, Duration.ofSeconds(2), Outcome.SUCCESS));
    }

    @Test
    void endsWhatAGoalStartedAndNobodyEnded() {
        timeline.goalStarted(MAIN, TEST);
        timeline.goalStarted(MAIN, FORKED);

        timeline.goalEnded(MAIN, TEST, Outcome.FAILURE);

        assertThat(timeline.running()).isEmpty();
        assertThat(timeline.spans().goals())
                .extracting(GoalSpan::outcome)
                .containsExactly(Outcome.FAILURE, Outcome.FAILURE);
    }

    @Test
    void ignoresTheEndOfWhatWasNotStarted() {
        timeline.goalStarted(MAIN, TEST);

        timeline.goalEnded(MAIN, JAR, Outcome.SUCCESS);
        timeline.goalEnded(OTHER, TEST, Outcome.SUCCESS);
        timeline.moduleEnded("core", Outcome.SUCCESS);

        assertThat(timeline.running()).hasSize(1);
        assertThat(timeline.spans().modules()).isEmpty();
    }

    @Test
    void showsWhatIsStillRunningAsUnfinishedUpToNow() {
        timeline.moduleStarted(MAIN, "core");
        timeline.goalStarted(MAIN, TEST);
        tick(5);

        Spans spans = timeline.spans();

        assertThat(spans.period().duration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(spans.goals()).containsExactly(new GoalSpan(TEST, MAIN, new Period(START, now), Outcome.UNFINISHED));
        assertThat(spans.modules())
                .containsExactly(new Spans.ModuleSpan("core", MAIN, new Period(START, now), Outcome.UNFINISHED));
    }

    @Test
    void keepsModulesAndDownloads() {
        timeline.moduleStarted(MAIN, "core");
        tick(2);
        timeline.moduleEnded("core", Outcome.FAILURE);
        timeline.moduleSkipped(MAIN, "web");
        timeline.downloaded(OTHER, "central", "a.jar", 7, START.plusSeconds(1));

        assertThat(timeline.spans().modules())
                .extracting(span -> span.module(), span -> span.period().duration(), span -> span.outcome())
                .containsExactly(
                        tuple("core", Duration.ofSeconds(2), Outcome.FAILURE),
                        tuple("web", Duration.ZERO, Outcome.SKIPPED));
        assertThat(timeline.spans().downloads())
                .containsExactly(
                        new Spans.Download("central", "a.jar", 7, OTHER, new Period(START.plusSeconds(1), now)));
    }

    @Test
    void hasNoNegativeTimesWhenTheClockIsSetBack() {
        timeline.goalStarted(MAIN, TEST);
        now = START.minusSeconds(60);
        timeline.goalEnded(MAIN, TEST, Outcome.SUCCESS);

        assertThat(timeline.spans().goals().get(0).period().duration()).isZero();
        assertThat(timeline.spans().period().duration()).isZero();
    }

    @Test
    void losesNothingWhenManyThreadsRecord() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        IntStream.range(0, 2000)
                .forEach(number -> threads.execute(() -> {
                    Worker worker = Worker.of(Thread.currentThread());
                    GoalExecution execution = new GoalExecution("m" + number, "x", "y", "z");
                    timeline.moduleStarted(worker, execution.module());
                    timeline.goalStarted(worker, execution);
                    timeline.downloaded(worker, "central", "f" + number, 1, START);
                    timeline.running();
                    timeline.goalEnded(worker, execution, Outcome.SUCCESS);
                    timeline.moduleEnded(execution.module(), Outcome.SUCCESS);
                }));
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        Spans spans = timeline.spans();
        assertThat(List.of(spans.goals(), spans.modules(), spans.downloads()))
                .allSatisfy(list -> assertThat(list).hasSize(2000));
        assertThat(spans.goals()).allSatisfy(span -> assertThat(span.outcome()).isEqualTo(Outcome.SUCCESS));
        assertThat(timeline.running()).isEmpty();
    }

    private void tick(long seconds) {
        now = now.plusSeconds(seconds);
    }
}
