package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetsTest {
    private static final String GOAL = "surefire:test";

    @Test
    void tellsAGoalThatIsOverItsBudgetOnce() {
        Budgets budgets = budgets("90s");
        assertThat(budgets.add(GOAL, Duration.ofSeconds(91)))
                .hasValue("surefire:test took 1m31s, more than its budget of 1m30s. Give it more with"
                        + " -Dci.budget.surefire.test=..., or look for the slow module in target/ci/timeline.json.");
        assertThat(budgets.add(GOAL, Duration.ofSeconds(91))).isEmpty();
    }

    @Test
    void tellsAMistakeInABudgetBeforeAnyGoalRuns() {
        Map<String, String> properties = Map.of("ci.budget.a.b", "5 bananas", "ci.budget.fail", "true", "other", "x");
        Budgets budgets = new Budgets(new Settings(properties::get));

        assertThatThrownBy(() -> budgets.check(properties.keySet()))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ci.budget.a.b=5 bananas");
        budgets.check(Set.of("ci.budget.fail", "other"));
    }

    @Test
    void addsTheTimesOfAllModules() {
        Budgets budgets = budgets("90s");
        assertThat(budgets.add(GOAL, Duration.ofSeconds(45))).isEmpty();
        assertThat(budgets.add(GOAL, Duration.ofSeconds(45))).isEmpty();
        assertThat(budgets.add(GOAL, Duration.ofMillis(1)))
                .isPresent()
                .get()
                .asString()
                .contains("took 1m30.001s");
    }

    @Test
    void countsEachGoalForItself() {
        Budgets budgets = new Budgets(new Settings(
                Map.of("ci.budget.surefire.test", "10s", "ci.budget.failsafe.integration-test", "10s")::get));
        assertThat(budgets.add(GOAL, Duration.ofSeconds(9))).isEmpty();
        assertThat(budgets.add("failsafe:integration-test", Duration.ofSeconds(9)))
                .isEmpty();
        assertThat(budgets.add(GOAL, Duration.ofSeconds(9))).isPresent();
        assertThat(budgets.add("failsafe:integration-test", Duration.ofSeconds(9)))
                .isPresent();
    }

    @Test
    void saysNothingOfAGoalWithoutABudget() {
        assertThat(budgets("1s").of("compiler:compile")).isEmpty();
        assertThat(budgets("1s").add("compiler:compile", Duration.ofDays(1))).isEmpty();
        assertThat(budgets("1s").of(GOAL)).hasValue(Duration.ofSeconds(1));
    }

    @Test
    void isSwitchedOffByZero() {
        assertThat(budgets("0s").of(GOAL)).isEmpty();
        assertThat(budgets("0s").add(GOAL, Duration.ofDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "'',false"})
    void failsTheBuildOnWish(String value, boolean expected) {
        assertThat(new Budgets(new Settings(Map.of("ci.budget.fail", value)::get)).fail())
                .isEqualTo(expected);
    }

    @Test
    void refusesABudgetThatIsNoDuration() {
        assertThatThrownBy(() -> budgets("5 bananas").of(GOAL))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.budget.surefire.test=5 bananas is not a duration.");
    }

    @Test
    void losesNothingWhenModulesEndTogether() throws InterruptedException {
        Budgets budgets = budgets("999s");
        AtomicInteger told = new AtomicInteger();
        ExecutorService modules = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 1000; i++) {
            modules.execute(() -> budgets.add(GOAL, Duration.ofSeconds(1)).ifPresent(it -> told.incrementAndGet()));
        }
        modules.shutdown();
        assertThat(modules.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(told).hasValue(1);
    }

    private static Budgets budgets(String surefire) {
        return new Budgets(new Settings(Map.of("ci.budget.surefire.test", surefire)::get));
    }
}
