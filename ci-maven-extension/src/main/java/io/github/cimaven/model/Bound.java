package io.github.cimaven.model;

import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;

/** What of a plugin takes part in a build. */
public final class Bound {
    /** No phase has this name, so users give it to an execution that they inherit and do not want. */
    private static final String OFF = "none";

    private Bound() {}

    /** Whether an execution was not switched off by the phase {@code none}. */
    public static boolean runs(PluginExecution execution) {
        return !OFF.equals(execution.getPhase());
    }

    /** @param plugin the effective one of a module; {@code null} where the module has none */
    public static boolean runs(Plugin plugin, String goal) {
        return plugin != null && goals(plugin).contains(goal);
    }

    /** The goals of all executions that were not switched off. */
    public static Set<String> goals(Plugin plugin) {
        Set<String> goals = new TreeSet<>();
        plugin.getExecutions().stream().filter(Bound::runs).forEach(execution -> goals.addAll(execution.getGoals()));
        return goals;
    }
}
