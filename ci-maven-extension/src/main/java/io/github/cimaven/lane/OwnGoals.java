package io.github.cimaven.lane;

import io.github.cimaven.config.Product;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;

/**
 * What the user's own executions of a plugin leave for a lane to do: sources that are packaged twice fail the build, and a
 * report that is made twice takes its time twice.
 */
final class OwnGoals {
    /** Goals that make the same. */
    private static final List<Set<String>> SAME = List.of(Set.of("jar", "jar-no-fork"));

    private OwnGoals() {}

    /**
     * The goals of a lane's execution that no execution of the user's does. One in phase {@code none} counts: the user does
     * not want it.
     *
     * @param plugin the user's
     */
    static List<String> left(Plugin plugin, PluginExecution lane) {
        if (plugin.getKey().equals(Product.PLUGIN)) {
            // Its executions are told apart by their ids, as the documentation says.
            return lane.getGoals();
        }
        Set<String> own = plugin.getExecutions().stream()
                .filter(execution -> !execution.getId().equals(lane.getId()))
                .flatMap(execution -> execution.getGoals().stream())
                .collect(Collectors.toSet());
        return lane.getGoals().stream()
                .filter(goal -> same(goal).stream().noneMatch(own::contains))
                .toList();
    }

    private static Set<String> same(String goal) {
        return SAME.stream().filter(goals -> goals.contains(goal)).findFirst().orElseGet(() -> Set.of(goal));
    }
}
