package io.github.cimaven.jdk;

import io.github.cimaven.config.Settings;
import io.github.cimaven.model.Bound;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Which Java a module is compiled for, as maven-compiler-plugin was told: by {@code release}, else by {@code target}, of an
 * execution, the plugin or the properties. Executions for {@code META-INF/versions} do not count.
 *
 * @param classes of each execution for the module's own classes that says it
 * @param testClasses the same for its tests
 */
public record ClassLevel(List<Integer> classes, List<Integer> testClasses) {
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String COMPILE = "compile";
    private static final String TEST_COMPILE = "testCompile";
    private static final Set<String> GOALS = Set.of(COMPILE, TEST_COMPILE);
    /** The parameters of each goal; the first one that is set wins. */
    private static final List<String> MAIN = List.of("release", "target");

    private static final List<String> TESTS = List.of("testRelease", "release", "testTarget", "target");
    private static final Pattern FEATURE = Pattern.compile("(?:1\\.)?([1-9]\\d{0,2})");

    public ClassLevel {
        classes = List.copyOf(classes);
        testClasses = List.copyOf(testClasses);
    }

    /**
     * @param build the effective one
     * @param settings the module's properties, as Maven reads them
     */
    public static ClassLevel of(Build build, Settings settings) {
        Plugin compiler = build.getPluginsAsMap().get(COMPILER);
        List<PluginExecution> executions = compiler == null
                ? List.of()
                : compiler.getExecutions().stream()
                        .filter(execution -> execution.getGoals().stream().anyMatch(GOALS::contains)
                                && Bound.runs(execution)
                                && text(execution.getConfiguration(), "multiReleaseOutput")
                                        .filter("true"::equals)
                                        .isEmpty())
                        .toList();
        if (executions.isEmpty()) {
            Object configuration = compiler == null ? null : compiler.getConfiguration();
            return new ClassLevel(level(configuration, settings, MAIN).stream().toList(), List.of());
        }
        return new ClassLevel(
                levels(executions, COMPILE, settings, MAIN), levels(executions, TEST_COMPILE, settings, TESTS));
    }

    /** What the module is for: a second execution is there for a {@code module-info} of a newer Java. */
    public Optional<Integer> main() {
        return classes.stream().min(Comparator.naturalOrder());
    }

    /** The oldest Java that can run the tests. */
    public Optional<Integer> tests() {
        return Stream.concat(main().stream(), testClasses.stream().min(Comparator.naturalOrder()).stream())
                .max(Comparator.naturalOrder());
    }

    /** The oldest JDK that can compile all of it. */
    public Optional<Integer> newest() {
        return Stream.concat(classes.stream(), testClasses.stream()).max(Comparator.naturalOrder());
    }

    private static List<Integer> levels(
            List<PluginExecution> executions, String goal, Settings settings, List<String> parameters) {
        return executions.stream()
                .filter(execution -> execution.getGoals().contains(goal))
                .flatMap(execution -> level(execution.getConfiguration(), settings, parameters).stream())
                .toList();
    }

    private static Optional<Integer> level(Object configuration, Settings settings, List<String> parameters) {
        return parameters.stream()
                .flatMap(name -> Stream.of(text(configuration, name), settings.text("maven.compiler." + name)))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> FEATURE.matcher(text).matches())
                .findFirst()
                .map(text -> Integer.valueOf(FEATURE.matcher(text).replaceFirst("$1")));
    }

    private static Optional<String> text(Object configuration, String name) {
        return configuration instanceof Xpp3Dom dom
                ? Arrays.stream(dom.getChildren(name)).findFirst().map(Xpp3Dom::getValue)
                : Optional.empty();
    }
}
