package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunningGoalsTest {
    private final RunningGoals goals = new RunningGoals();

    @Test
    void isEmptyAtFirst() {
        assertThat(goals.now()).isEmpty();
        assertThat(goals.threads()).isEmpty();
    }

    @Test
    void knowsTheGoalOfThisThreadUntilItEnds() {
        goals.start(goal("app", "jar:jar"));
        assertThat(goals.now()).containsExactly(goal("app", "jar:jar"));
        assertThat(goals.threads()).containsExactly(Thread.currentThread());
        goals.end();
        assertThat(goals.now()).isEmpty();
        assertThat(goals.threads()).isEmpty();
    }

    @Test
    void knowsTheInnermostOfGoalsThatForkOneAnother() {
        goals.start(goal("app", "source:jar"));
        goals.start(goal("app", "resources:resources"));
        assertThat(goals.now()).containsExactly(goal("app", "resources:resources"));
        goals.end();
        assertThat(goals.now()).containsExactly(goal("app", "source:jar"));
        goals.end();
        assertThat(goals.now()).isEmpty();
    }

    @Test
    void forgetsAllGoalsOfAThreadWhoseModuleFailed() throws InterruptedException {
        Thread other = new Thread(() -> goals.start(goal("other", "jar:jar")));
        other.start();
        other.join(60_000);
        goals.start(goal("app", "source:jar"));
        goals.start(goal("app", "resources:resources"));
        goals.endAll();
        goals.endAll();
        assertThat(goals.now()).containsExactly(goal("other", "jar:jar"));
        assertThat(goals.threads()).containsExactly(other);
    }

    @Test
    void takesAnEndWithoutAStart() {
        goals.end();
        assertThat(goals.now()).isEmpty();
        goals.start(goal("app", "jar:jar"));
        assertThat(goals.now()).hasSize(1);
    }

    @Test
    void knowsTheGoalsOfAllThreadsByName() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(3);
        CountDownLatch end = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (String module : List.of("c", "a", "b")) {
            Thread thread = new Thread(() -> {
                goals.start(goal(module, "surefire:test"));
                started.countDown();
                await(end);
                goals.end();
            });
            thread.start();
            threads.add(thread);
        }
        await(started);
        assertThat(goals.now()).extracting(RunningGoal::module).containsExactly("a", "b", "c");
        assertThat(goals.threads()).containsExactlyInAnyOrderElementsOf(threads);
        end.countDown();
        for (Thread thread : threads) {
            thread.join(60_000);
        }
        assertThat(goals.now()).isEmpty();
        assertThat(goals.threads()).isEmpty();
    }

    @Test
    void namesGoalAndModule() {
        assertThat(goal("app", "surefire:test (default-test)"))
                .hasToString("surefire:test (default-test) of module app");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static RunningGoal goal(String module, String goal) {
        return new RunningGoal(module, goal, Path.of("target/test-classes"));
    }
}
