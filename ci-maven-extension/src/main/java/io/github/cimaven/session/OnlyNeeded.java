package io.github.cimaven.session;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SmokeKeys;
import java.util.List;
import java.util.Properties;
import org.apache.maven.project.MavenProject;

/** Switches off in a module what nobody asks for when it is built only because others need it. */
final class OnlyNeeded {
    private static final List<String> CHECKS =
            List.of(Keys.LINT_SKIP, Keys.CHECK_SKIP, SmokeKeys.SKIP, Keys.STAGE_SKIP);

    private OnlyNeeded() {}

    /** @param testJar whether others need its test classes */
    static void by(MavenProject module, boolean testJar) {
        Properties properties = module.getProperties();
        properties.setProperty("skipTests", "true");
        if (!testJar) {
            properties.setProperty("maven.test.skip", "true");
            // Without test classes, dependency:analyze takes what they need for unused, and may fail the build.
            properties.setProperty("mdep.analyze.skip", "true");
        }
        for (String check : CHECKS) {
            if (properties.getProperty(check) == null) {
                properties.setProperty(check, "true");
            }
        }
    }
}
