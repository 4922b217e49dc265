package io.github.cimaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;

class BoundTest {

    @Test
    void goalsOfAllExecutionsRunExceptWhereThePhaseIsNone() {
        Plugin plugin = plugin(execution("verify", "check", "cpd"), execution(null, "pmd"), execution("none", "fix"));

        assertThat(Bound.goals(plugin)).containsExactly("check", "cpd", "pmd");
        assertThat(Bound.runs(plugin, "pmd")).isTrue();
        assertThat(Bound.runs(plugin, "fix")).isFalse();
    }

    @Test
    void aGoalRunsThatOneExecutionHasOffAndAnotherOn() {
        assertThat(Bound.runs(plugin(execution("none", "fix"), execution("verify", "fix")), "fix"))
                .isTrue();
    }

    @Test
    void aModuleWithoutThePluginRunsNoneOfItsGoals() {
        assertThat(Bound.runs(null, "check")).isFalse();
    }

    private static Plugin plugin(PluginExecution... executions) {
        Plugin plugin = new Plugin();
        plugin.setExecutions(List.of(executions));
        return plugin;
    }

    private static PluginExecution execution(String phase, String... goals) {
        PluginExecution execution = new PluginExecution();
        execution.setPhase(phase);
        execution.setGoals(List.of(goals));
        return execution;
    }
}
