package io.github.cimaven.session;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.record.TestReports;
import io.github.cimaven.tests.TestMojo;
import io.github.cimaven.tests.XmlReport;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Where the tests of each module report: to the plugins' own folders, and to those that its goals are configured with. */
final class ReportFolders {
    private final JdkRuns jdks;
    private final Map<MavenProject, Set<Path>> configured = new ConcurrentHashMap<>();

    ReportFolders(JdkRuns jdks) {
        this.jdks = jdks;
    }

    /**
     * Called before each goal that runs tests.
     *
     * @return the sentence that says why failing tests of the goal cannot be read; empty when they can
     */
    Optional<String> add(MojoExecutionEvent event, TestMojo mojo, Settings settings) {
        MavenProject module = event.getProject();
        if (XmlReport.isOff(event.getExecution().getConfiguration(), settings)) {
            return Optional.of(sentence(
                    event,
                    "writes no JUnit XML",
                    "Do without disableXmlReport and statelessTestsetReporter's disable"));
        }
        Optional<Path> folder = mojo.reportsDirectory();
        if (folder.isPresent() && !isOf(module, folder.get())) {
            return Optional.of(sentence(
                    event,
                    "reports to " + folder.get() + ", outside of the module",
                    "Set reportsDirectory to a folder of the module"));
        }
        folder.ifPresent(it -> configured
                .computeIfAbsent(module, key -> ConcurrentHashMap.newKeySet())
                .add(it));
        return Optional.empty();
    }

    private static String sentence(MojoExecutionEvent event, String reason, String mend) {
        return "Nothing tells which tests of %s fail: %s %s. %s, or type -D%s=all."
                .formatted(
                        ModuleNames.of(event.getProject()),
                        event.getExecution().getArtifactId(),
                        reason,
                        mend,
                        Keys.TESTS_FAIL);
    }

    /** What lies elsewhere may have reports of other modules too. */
    private static boolean isOf(MavenProject module, Path folder) {
        return Stream.of(module.getBasedir().toPath(), Path.of(module.getBuild().getDirectory()))
                .anyMatch(own -> folder.startsWith(own.toAbsolutePath().normalize()));
    }

    /** Where a goal reports, as far as it is read. */
    Path of(MojoExecutionEvent event) {
        return new TestMojo(event.getMojo())
                .reportsDirectory()
                .filter(folder -> isOf(event.getProject(), folder))
                .orElseGet(() -> Path.of(event.getProject().getBuild().getDirectory())
                        .resolve(prefix(event.getExecution()) + "-reports"));
    }

    /** What the plugin's folder and properties begin with. */
    static String prefix(MojoExecution execution) {
        return execution.getArtifactId().replaceFirst("^maven-(.*)-plugin$", "$1");
    }

    /** All that the module may have now. */
    TestReports.Module of(MavenProject module) {
        return TestReports.Module.of(
                        ModuleNames.of(module),
                        module.getBasedir().toPath(),
                        Path.of(module.getBuild().getDirectory()),
                        module.getTestCompileSourceRoots().stream()
                                .map(Path::of)
                                .toList())
                .with(Stream.concat(jdks.reports(module).stream(), configured.getOrDefault(module, Set.of()).stream())
                        .toList());
    }
}
