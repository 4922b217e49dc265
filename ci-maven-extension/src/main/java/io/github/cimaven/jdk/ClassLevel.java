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
 * The oldest Java that can run a module's tests, as maven-compiler-plugin was told: by {@code release}, else by {@code
 * target}. Executions for {@code META-INF/versions} do not count.
 */
public final class ClassLevel {
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final Set<String> GOALS = Set.of("compile", "testCompile");
    private static final Pattern FEATURE = Pattern.compile("(?:1\\.)?([1-9]\\d{0,2})");

    private ClassLevel() {}

    /**
     * @param build the effective one
     * @param settings the module's properties, as Maven reads them
     * @return empty when nothing says it
     */
    public static Optional<Integer> of(Build build, Settings settings) {
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
        Stream<Optional<Integer>> levels = executions.isEmpty()
                ? Stream.of(level(settings, compiler == null ? null : compiler.getConfiguration(), false))
                : executions.stream()
                        .map(execution -> level(
                                settings,
                                execution.getConfiguration(),
                                execution.getGoals().contains("testCompile")));
        return levels.flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<Integer> level(Settings settings, Object configuration, boolean tests) {
        return Stream.of(tests ? "testRelease" : "", "release", tests ? "testTarget" : "", "target")
                .filter(name -> !name.isEmpty())
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
