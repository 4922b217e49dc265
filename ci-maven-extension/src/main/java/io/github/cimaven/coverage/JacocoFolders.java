package io.github.cimaven.coverage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Where a module's XML reports of JaCoCo are written, as the configuration of the plugin says. A report of many modules,
 * as {@code report-aggregate} makes it, is none of one module.
 */
final class JacocoFolders {
    static final String KEY = "org.jacoco:jacoco-maven-plugin";

    private static final Map<String, String> FOLDERS = Map.of("report", "jacoco", "report-integration", "jacoco-it");

    private JacocoFolders() {}

    /**
     * @param basedir the module's folder
     * @param reporting the module's folder of reports, {@code target/site} by default
     * @return the files that may be there
     */
    static List<Path> reports(Build build, Path basedir, Path reporting) {
        Plugin jacoco = build.getPluginsAsMap().get(KEY);
        return jacoco == null
                ? List.of()
                : jacoco.getExecutions().stream()
                        .flatMap(execution -> reports(execution, basedir, reporting))
                        .distinct()
                        .toList();
    }

    private static Stream<Path> reports(PluginExecution execution, Path basedir, Path reporting) {
        return execution.getGoals().stream()
                .filter(FOLDERS::containsKey)
                .map(goal -> configured(execution)
                        .map(basedir::resolve)
                        .orElseGet(() -> reporting.resolve(FOLDERS.get(goal))))
                .map(folder -> folder.resolve("jacoco.xml"));
    }

    /** Maven has put the plugin's configuration into that of its executions. */
    private static Optional<String> configured(ConfigurationContainer execution) {
        return Optional.ofNullable((Xpp3Dom) execution.getConfiguration())
                .map(configuration -> configuration.getChild("outputDirectory"))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .filter(folder -> !folder.isEmpty() && !folder.contains("${"));
    }
}
