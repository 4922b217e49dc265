package io.github.cimaven.session;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Product;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SmokeKeys;
import io.github.cimaven.lane.JudgingGoals;
import io.github.cimaven.lane.LaneDefinition;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/** Leaves out of a module what nobody asks for when it is built only because others need it. */
final class OnlyNeeded {
    /** The lane's goals, and what skips them. */
    private static final Map<String, String> GOALS = Map.of(
            "lint", Keys.LINT_SKIP,
            "check", Keys.CHECK_SKIP,
            "smoke", SmokeKeys.SKIP,
            "audit", AuditKeys.SKIP,
            "stage", Keys.STAGE_SKIP);

    private OnlyNeeded() {}

    /**
     * @param testJar whether others need its test classes
     * @return the checks of the project's that were left out, as {@code artifactId:goal}
     */
    static Set<String> by(MavenProject module, boolean testJar, JudgingGoals goals) {
        Properties properties = module.getProperties();
        properties.setProperty("skipTests", "true");
        if (!testJar) {
            properties.setProperty("maven.test.skip", "true");
            // Without test classes, dependency:analyze takes what they need for unused, and may fail the build.
            properties.setProperty("mdep.analyze.skip", "true");
        }
        for (String skip : GOALS.values()) {
            if (properties.getProperty(skip) == null) {
                properties.setProperty(skip, "true");
            }
        }
        module.setContextValue(OnlyNeeded.class.getName(), true);
        return goals.outOfUpstream(module.getBuild(), testJar);
    }

    /**
     * What of a lane is for a module: where it skips a goal anyway, Maven need not even prepare that goal.
     *
     * @param settings of the module
     */
    static LaneDefinition lane(MavenProject module, LaneDefinition lane, Settings settings) {
        if (module.getContextValue(OnlyNeeded.class.getName()) == null) {
            return lane;
        }
        return lane.without(Product.PLUGIN, goal -> GOALS.containsKey(goal) && settings.flag(GOALS.get(goal), false));
    }
}
