package io.github.cimaven.lane;

import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.model.Bound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Adds an execution of Surefire for each further JDK: right after the one whose tests it runs again, with that one's
 * configuration. An execution of the same id in the POM is merged over it, as with all that a lane adds.
 */
public final class MatrixExecutions {
    public static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";

    private static final String TOOLCHAINS = "org.apache.maven.plugins:maven-toolchains-plugin";
    private static final String PREFIX = "ci-test-jdk-";

    private MatrixExecutions() {}

    /**
     * The same tests on one JDK after the other.
     *
     * @param first the user's execution
     * @param again those that run it again, in their order; may be none
     */
    public record Runs(String first, List<Again> again) {
        public Runs {
            again = List.copyOf(again);
        }

        public Optional<Again> on(String executionId) {
            return again.stream().filter(one -> one.id().equals(executionId)).findFirst();
        }

        /** The execution after which all of them are through. */
        public String last() {
            return again.isEmpty() ? first : again.get(again.size() - 1).id();
        }
    }

    /** @param reports where the JUnit XML of this JDK goes */
    public record Again(String id, Jdk jdk, Path reports) {}

    /** Where an execution for a JDK reports, which is a folder of its own: below the usual one. */
    public static Path reports(Build build, Jdk jdk) {
        return Path.of(build.getDirectory()).resolve("surefire-reports").resolve("jdk-" + jdk.feature());
    }

    /**
     * @param jdks one for each version
     * @param current the feature version of the JDK that runs Maven, and so tests for which the POM names no JDK
     * @param jvmProperty whether a property names the JVM of the tests
     */
    public static List<Runs> into(Build build, List<Jdk> jdks, int current, boolean jvmProperty) {
        Plugin surefire = build.getPluginsAsMap().get(SUREFIRE);
        if (surefire == null) {
            return List.of();
        }
        List<Runs> all = new ArrayList<>();
        List<PluginExecution> executions = new ArrayList<>();
        for (PluginExecution execution : surefire.getExecutions()) {
            if (execution.getId().startsWith(PREFIX)) {
                continue;
            }
            executions.add(execution);
            if (execution.getGoals().contains("test") && Bound.runs(execution)) {
                boolean chooses =
                        jvmProperty || build.getPluginsAsMap().containsKey(TOOLCHAINS) || choosesJdk(execution);
                List<Again> again = new ArrayList<>();
                for (Jdk jdk : jdks) {
                    if (chooses || jdk.feature() != current) {
                        PluginExecution added = again(build, surefire, execution, jdk);
                        executions.add(added);
                        if (Bound.runs(added)) {
                            again.add(new Again(added.getId(), jdk, reports(build, jdk)));
                        }
                    }
                }
                all.add(new Runs(execution.getId(), again));
            }
        }
        // What the POM says of a JDK that is not looked for stays what it is.
        surefire.getExecutions().stream()
                .filter(execution ->
                        executions.stream().noneMatch(it -> it.getId().equals(execution.getId())))
                .forEach(executions::add);
        surefire.setExecutions(executions);
        surefire.flushExecutionMap();
        return all;
    }

    private static boolean choosesJdk(PluginExecution execution) {
        return execution.getConfiguration() instanceof Xpp3Dom configuration
                && (configuration.getChild("jvm") != null || configuration.getChild("jdkToolchain") != null);
    }

    private static PluginExecution again(Build build, Plugin surefire, PluginExecution tests, Jdk jdk) {
        String suffix = tests.getId().equals("default-test") ? "" : "-" + tests.getId();
        PluginExecution added = new PluginExecution();
        added.setId(PREFIX + jdk.feature() + suffix);
        added.setPhase(tests.getPhase() == null ? "test" : tests.getPhase());
        added.setGoals(new ArrayList<>(List.of("test")));
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        set(configuration, "jvm", jdk.java().toString());
        set(configuration, "reportsDirectory", reports(build, jdk).toString());
        Xpp3Dom inherited = copy(tests.getConfiguration());
        remove(inherited, "jdkToolchain");
        added.setConfiguration(Xpp3Dom.mergeXpp3Dom(configuration, inherited));
        PluginExecution own = surefire.getExecutionsAsMap().get(added.getId());
        if (own != null) {
            added.setPhase(own.getPhase() == null ? added.getPhase() : own.getPhase());
            // Maven has put the plugin's configuration into it; of that the JDK and the folder are not to come.
            Xpp3Dom mine = copy(own.getConfiguration());
            remove(mine, "jdkToolchain");
            remove(mine, "jvm");
            remove(mine, "reportsDirectory");
            added.setConfiguration(Xpp3Dom.mergeXpp3Dom(mine, copy(added.getConfiguration())));
        }
        return added;
    }

    private static Xpp3Dom copy(Object configuration) {
        return configuration == null ? null : new Xpp3Dom((Xpp3Dom) configuration);
    }

    private static void set(Xpp3Dom parent, String name, String value) {
        Xpp3Dom child = new Xpp3Dom(name);
        child.setValue(value);
        parent.addChild(child);
    }

    private static void remove(Xpp3Dom parent, String name) {
        for (int child = parent == null ? -1 : parent.getChildCount() - 1; child >= 0; child--) {
            if (parent.getChild(child).getName().equals(name)) {
                parent.removeChild(child);
            }
        }
    }
}
