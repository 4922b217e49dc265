package io.github.cimaven.goal;

import io.github.cimaven.config.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * The newest Java that maven-compiler-plugin was told to compile for: by {@code release}, else by {@code target}, of an
 * execution, the plugin or the properties. Executions for {@code META-INF/versions} do not count.
 */
record CompilerLevel(MavenProject module, Settings settings) {
    /** As in 8 or 17; empty when nothing says it. */
    Optional<Integer> java() {
        Plugin plugin = module.getPlugin(CompilerConfiguration.PLUGIN);
        List<Object> configurations = plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(execution ->
                                execution.getGoals().contains("compile") && !"none".equals(execution.getPhase()))
                        .map(PluginExecution::getConfiguration)
                        .filter(configuration -> CompilerConfiguration.text(configuration, "multiReleaseOutput")
                                .filter("true"::equals)
                                .isEmpty())
                        .toList();
        Stream<Object> all = configurations.isEmpty()
                ? Stream.of(Optional.ofNullable(plugin)
                        .map(Plugin::getConfiguration)
                        .orElse(""))
                : configurations.stream().map(configuration -> configuration == null ? "" : configuration);
        return all.flatMap(configuration -> level(configuration).stream()).max(Comparator.naturalOrder());
    }

    private Optional<Integer> level(Object configuration) {
        return CompilerConfiguration.text(configuration, "release")
                .or(() -> settings.text("maven.compiler.release"))
                .or(() -> CompilerConfiguration.text(configuration, "target"))
                .or(() -> settings.text("maven.compiler.target"))
                .flatMap(CompilerLevel::number);
    }

    /** Both 1.8 and 8 are Java 8. */
    private static Optional<Integer> number(String text) {
        String plain = text.startsWith("1.") ? text.substring(2) : text;
        return plain.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }
}
