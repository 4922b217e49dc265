package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestGoalTest {

    @ParameterizedTest(name = "a fork after {1} s, with a limit of {0} s and a deadline after {2} s: {3} s")
    @CsvSource({
        "240,   0,    0, 240",
        "240,   0, 1000, 240",
        "240,   0,  300, 240",
        "240,   0,  200, 160",
        "240, 200,  300,  80",
        "240, 290,  300,   8",
        " 10, 200,  300,  10",
    })
    void leavesTheBuildSomeOfItsDeadline(long limit, long forked, long deadline, long expected) {
        TestGoal goal = goal(Duration.ofSeconds(limit));
        assertThat(goal.limitOf(
                        SettableClock.START.plusSeconds(forked),
                        Deadline.of(SettableClock.START, Duration.ofSeconds(deadline))))
                .isEqualTo(Duration.ofSeconds(expected));
    }

    @ParameterizedTest(name = "a limit of {0} s and a deadline after {1} s: {2} s")
    @CsvSource({"240, 0, 243", "240, 300, 243", "240, 200, 163", "0.1, 0, 4"})
    void givesTheGoalATimeOutOfItsOwn(double limit, long deadline, int expected) {
        TestGoal goal = goal(Duration.ofMillis((long) (limit * 1000)));
        assertThat(goal.ownTimeout(Deadline.of(SettableClock.START, Duration.ofSeconds(deadline))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a fork after {0} s, with a deadline after {1} s: {2} s")
    @CsvSource({"0, 0, 250", "0, 1000, 250", "0, 300, 250", "200, 300, 90", "290, 300, 9"})
    void killsBeforeTheDeadline(long forked, long deadline, long expected) {
        assertThat(goal(Duration.ofSeconds(240))
                        .killOf(
                                SettableClock.START.plusSeconds(forked),
                                Deadline.of(SettableClock.START, Duration.ofSeconds(deadline))))
                .isEqualTo(Duration.ofSeconds(expected));
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> goal(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TestGoal goal(Duration limit) {
        RunningGoal goal = new RunningGoal("app", "surefire:test (default-test)", Path.of("target/test-classes"));
        return new TestGoal(goal, Path.of("target"), Path.of("target/surefire-reports"), SettableClock.START, limit);
    }
}
