package io.github.cimaven.lane;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.model.Bound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;

/**
 * Takes goals out of a module's build whose answer a change cannot alter: they gave it on the base already.
 *
 * @param kept checks that stay, as {@code artifactId:goal}
 */
public record JudgingGoals(Patterns kept) {
    private static final Map<String, Set<String>> TESTS = Map.of(
            "org.apache.maven.plugins:maven-surefire-plugin", Set.of("test"),
            "org.apache.maven.plugins:maven-failsafe-plugin", Set.of("integration-test", "verify"));

    /** Also what makes test classes, which others may use. */
    private static final Map<String, Set<String>> TESTS_AND_CLASSES = Stream.concat(
                    TESTS.entrySet().stream(),
                    Stream.of(
                            Map.entry("org.apache.maven.plugins:maven-compiler-plugin", Set.of("testCompile")),
                            Map.entry("org.apache.maven.plugins:maven-resources-plugin", Set.of("testResources"))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * For a module of which neither a file changed nor anything that it uses: tests and checks.
     *
     * @param testJar whether others need its test classes
     * @return the checks that were taken out, as {@code artifactId:goal}
     */
    public Set<String> outOfUpstream(Build build, boolean testJar) {
        return takeOut(build, testJar ? TESTS : TESTS_AND_CLASSES, plugin -> checks(plugin, check -> true));
    }

    /**
     * For a module of which no file changed, but something that it uses: checks of its own files alone.
     *
     * @param reactor the modules of the build, as {@code groupId:artifactId}: rules from one of them may have changed
     * @return the checks that were taken out, as {@code artifactId:goal}
     */
    public Set<String> outOfDependent(Build build, Set<String> reactor) {
        return takeOut(
                build,
                Map.of(),
                plugin ->
                        plugin.getDependencies().stream().map(JudgingGoals::id).anyMatch(reactor::contains)
                                ? Set.of()
                                : checks(plugin, check -> check.reads() == KnownCheck.Reads.OWN_FILES));
    }

    private Set<String> checks(Plugin plugin, Predicate<KnownCheck> which) {
        Set<String> goals = KnownCheck.of(plugin.getKey())
                .filter(which)
                .map(KnownCheck::goals)
                .orElseGet(Set::of);
        return goals.stream().filter(goal -> !kept.matches(name(plugin, goal))).collect(Collectors.toSet());
    }

    /**
     * @param unasked goals whose answer nobody asks for, by {@code groupId:artifactId} of their plugin
     * @return the checks alone
     */
    private static Set<String> takeOut(
            Build build, Map<String, Set<String>> unasked, Function<Plugin, Set<String>> checks) {
        Set<String> taken = new TreeSet<>();
        List<Plugin> plugins = new ArrayList<>();
        for (Plugin plugin : build.getPlugins()) {
            Set<String> bound = Bound.goals(plugin);
            Set<String> out = new TreeSet<>(checks.apply(plugin));
            out.retainAll(bound);
            out.forEach(goal -> taken.add(name(plugin, goal)));
            out.addAll(unasked.getOrDefault(plugin.getKey(), Set.of()));
            plugins.add(Collections.disjoint(out, bound) ? plugin : without(plugin, out));
        }
        // Maven 4 sets no list that equals the one it has, and plugins are equal by their keys.
        build.setPlugins(new ArrayList<>());
        build.setPlugins(plugins);
        build.flushPluginMap();
        return taken;
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

    private static String id(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    private static String name(Plugin plugin, String goal) {
        return plugin.getArtifactId() + ":" + goal;
    }
}
