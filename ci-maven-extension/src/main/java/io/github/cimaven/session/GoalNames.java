package io.github.cimaven.session;

import io.github.cimaven.config.Product;
import java.util.List;
import org.apache.maven.execution.MavenExecutionRequest;

/**
 * Lets {@code mvn ci:explain} work where no POM and no settings name the plugin, at the extension's own version: without
 * asking any repository what the prefix stands for.
 */
final class GoalNames {
    private GoalNames() {}

    static void pin(MavenExecutionRequest request) {
        if (request.getGoals().stream().anyMatch(GoalNames::isOurs)) {
            String plugin = Product.PLUGIN + ":" + Product.version() + ":";
            request.setGoals(request.getGoals().stream()
                    .map(goal -> isOurs(goal) ? plugin + goal.substring(Product.GOAL_PREFIX.length()) : goal)
                    .toList());
        }
    }

    /** Whether the build is only asked about the lanes, and builds nothing. */
    static boolean onlyAsks(List<String> goals) {
        return !goals.isEmpty() && goals.stream().allMatch(goal -> isOurs(goal) || goal.startsWith(Product.PLUGIN));
    }

    private static boolean isOurs(String goal) {
        return goal.startsWith(Product.GOAL_PREFIX);
    }
}
