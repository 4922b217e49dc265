package io.github.cimaven.session;

import java.util.List;
import java.util.Properties;
import org.apache.maven.project.MavenProject;

/** Switches off in a module what nobody asks for when it is built only because others need it. */
final class OnlyNeeded {
    private static final List<String> CHECKS =
            List.of("ci.lint.skip", "ci.check.skip", "ci.smoke.skip", "ci.stage.skip");

    private OnlyNeeded() {}

    /** @param testJar whether others need its test classes */
    static void by(MavenProject module, boolean testJar) {
        Properties properties = module.getProperties();
        properties.setProperty("skipTests", "true");
        if (!testJar) {
            properties.setProperty("maven.test.skip", "true");
        }
        for (String check : CHECKS) {
            if (properties.getProperty(check) == null) {
                properties.setProperty(check, "true");
            }
        }
    }
}
