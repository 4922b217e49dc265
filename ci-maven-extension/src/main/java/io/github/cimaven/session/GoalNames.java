package io.github.cimaven.session;

import io.github.cimaven.config.Product;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenExecutionRequest;

/**
 * Lets {@code mvn ci:explain} work where no POM and no settings name the plugin, at the extension's own version: without
 * asking any repository what the prefix stands for.
 */
final class GoalNames {
    private GoalNames() {}

    static void pin(MavenExecutionRequest request) {
        List<String> goals = new ArrayList<>(request.getGoals());
        for (int i = 0; i < goals.size(); i++) {
            if (isOurs(goals.get(i))) {
                String goal = goals.get(i).substring(Product.GOAL_PREFIX.length());
                goals.set(i, Product.PLUGIN + ":" + Product.version() + ":" + goal);
            }
        }
        request.setGoals(goals);
    }

    /** Whether the build is only asked about the lanes, and builds nothing. */
    static boolean onlyAsks(List<String> goals) {
        for (String goal : goals) {
            if (!isOurs(goal) && !goal.startsWith(Product.PLUGIN)) {
                return false;
            }
        }
        return !goals.isEmpty();
    }

    private static boolean isOurs(String goal) {
        return goal.startsWith(Product.GOAL_PREFIX);
    }
}
