package io.github.cimaven.lane;

import io.github.cimaven.config.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;

/**
 * Goals that only say whether a module is good. No other module uses what they make, so a module that is built for
 * others alone does without them.
 */
public final class JudgingGoals {
    /** What compiles tests: it comes with the test classes, which others may use. */
    private static final Map<String, Set<String>> TEST_CLASSES = Map.of(
            "org.apache.maven.plugins:maven-compiler-plugin", Set.of("testCompile"),
            "org.apache.maven.plugins:maven-resources-plugin", Set.of("testResources"));

    private static final Map<String, Set<String>> TESTS = Map.of(
            "org.apache.maven.plugins:maven-surefire-plugin", Set.of("test"),
            "org.apache.maven.plugins:maven-failsafe-plugin", Set.of("integration-test", "verify"));

    /** As the plugins' own documentation has them. A goal that also changes or attaches something is not among them. */
    private static final Map<String, Set<String>> CHECKS = Map.ofEntries(
            Map.entry("com.diffplug.spotless:spotless-maven-plugin", Set.of("check")),
            Map.entry("com.github.ekryd.sortpom:sortpom-maven-plugin", Set.of("verify")),
            Map.entry("com.github.siom79.japicmp:japicmp-maven-plugin", Set.of("cmp")),
            Map.entry("com.github.spotbugs:spotbugs-maven-plugin", Set.of("check", "spotbugs")),
            Map.entry("com.mycila:license-maven-plugin", Set.of("check")),
            Map.entry("com.societegenerale.commons:arch-unit-maven-plugin", Set.of("arch-test")),
            Map.entry("com.spotify.fmt:fmt-maven-plugin", Set.of("check")),
            Map.entry("de.thetaphi:forbiddenapis", Set.of("check", "testCheck")),
            Map.entry("net.revelc.code.formatter:formatter-maven-plugin", Set.of("validate")),
            Map.entry("net.revelc.code:impsort-maven-plugin", Set.of("check")),
            Map.entry("org.apache.maven.plugins:maven-checkstyle-plugin", Set.of("check", "checkstyle")),
            Map.entry("org.apache.maven.plugins:maven-dependency-plugin", Set.of("analyze", "analyze-only")),
            Map.entry(
                    "org.apache.maven.plugins:maven-invoker-plugin",
                    Set.of("install", "run", "integration-test", "verify")),
            Map.entry("org.apache.maven.plugins:maven-pmd-plugin", Set.of("check", "cpd", "cpd-check", "pmd")),
            Map.entry("org.apache.rat:apache-rat-plugin", Set.of("check")),
            Map.entry("org.basepom.maven:duplicate-finder-maven-plugin", Set.of("check")),
            Map.entry("org.codehaus.mojo:animal-sniffer-maven-plugin", Set.of("check")),
            Map.entry("org.gaul:modernizer-maven-plugin", Set.of("modernizer")),
            Map.entry("org.jacoco:jacoco-maven-plugin", Set.of("check", "report")),
            Map.entry("org.owasp:dependency-check-maven", Set.of("check")),
            Map.entry("org.pitest:pitest-maven", Set.of("mutationCoverage")),
            Map.entry("org.revapi:revapi-maven-plugin", Set.of("check")),
            Map.entry("org.sonatype.ossindex.maven:ossindex-maven-plugin", Set.of("audit")));

    private JudgingGoals() {}

    /** The checks by their plugins, both in the order of the alphabet. */
    static SortedMap<String, SortedSet<String>> checks() {
        SortedMap<String, SortedSet<String>> checks = new TreeMap<>();
        CHECKS.forEach((plugin, goals) -> checks.put(plugin, new TreeSet<>(goals)));
        return checks;
    }

    /**
     * Takes them out of a module.
     *
     * @param testJar whether others need its test classes
     * @param kept checks that stay, as {@code artifactId:goal}
     * @return the checks that were taken out, as {@code artifactId:goal}
     */
    public static Set<String> leaveOut(Build build, boolean testJar, Patterns kept) {
        Set<String> checks = new TreeSet<>();
        List<Plugin> plugins = new ArrayList<>();
        for (Plugin plugin : build.getPlugins()) {
            Set<String> tests = new TreeSet<>(of(TESTS, plugin));
            if (!testJar) {
                tests.addAll(of(TEST_CLASSES, plugin));
            }
            Set<String> out = new TreeSet<>(of(CHECKS, plugin));
            out.removeIf(goal -> kept.matches(name(plugin, goal)));
            out.retainAll(goals(plugin));
            out.forEach(goal -> checks.add(name(plugin, goal)));
            out.addAll(tests);
            plugins.add(out.isEmpty() ? plugin : without(plugin, out));
        }
        build.setPlugins(plugins);
        build.flushPluginMap();
        return checks;
    }

    /** A copy: Maven may share the plugin with a module that keeps them. */
    private static Plugin without(Plugin plugin, Set<String> goals) {
        Plugin copy = plugin.clone();
        for (PluginExecution execution : copy.getExecutions()) {
            execution.setGoals(new ArrayList<>(execution.getGoals().stream()
                    .filter(goal -> !goals.contains(goal))
                    .toList()));
        }
        copy.flushExecutionMap();
        return copy;
    }

    private static Set<String> of(Map<String, Set<String>> goals, Plugin plugin) {
        return goals.getOrDefault(plugin.getKey(), Set.of());
    }

    private static Set<String> goals(Plugin plugin) {
        Set<String> goals = new TreeSet<>();
        plugin.getExecutions().stream()
                .filter(execution -> !"none".equals(execution.getPhase()))
                .forEach(execution -> goals.addAll(execution.getGoals()));
        return goals;
    }

    private static String name(Plugin plugin, String goal) {
        return plugin.getArtifactId() + ":" + goal;
    }
}
