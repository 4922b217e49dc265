package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import io.github.cimaven.tests.TestMojo;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFoldersTest {
    private final ReportFolders reports = new ReportFolders(new JdkRuns(null));
    private MavenProject module;

    @TempDir
    Path root;

    @BeforeEach
    void aModule() {
        Model model = new Model();
        model.setArtifactId("app");
        model.setBuild(new Build());
        model.getBuild().setDirectory(root.resolve("app/target").toString());
        module = new MavenProject(model);
        module.setFile(root.resolve("app/pom.xml").toFile());
    }

    @Test
    void aFolderOfTheModuleIsRead() {
        Path own = root.resolve("app/target/test-reports");

        assertThat(add(own, Map.of())).isEmpty();
        assertThat(reports.of(event(own))).isEqualTo(own);
        assertThat(reports.of(module).reportFolders())
                .containsExactly(
                        root.resolve("app/target/surefire-reports"), root.resolve("app/target/failsafe-reports"), own);
    }

    @Test
    void aFolderThatOtherModulesMayShareIsNot() {
        Path shared = root.resolve("reports");

        assertThat(add(shared, Map.of()))
                .contains("Nothing tells which tests of app fail: maven-surefire-plugin reports to " + shared
                        + ", outside of the module. Set reportsDirectory to a folder of the module, or type"
                        + " -Dci.tests.fail=all.");
        assertThat(reports.of(event(shared))).isEqualTo(root.resolve("app/target/surefire-reports"));
        assertThat(reports.of(module).reportFolders()).doesNotContain(shared);
    }

    @Test
    void withoutJUnitXmlNothingIsToBeRead() {
        assertThat(add(root.resolve("app/target/surefire-reports"), Map.of("disableXmlReport", "true")))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("writes no JUnit XML"));
    }

    private Optional<String> add(Path folder, Map<String, String> properties) {
        MojoExecutionEvent event = event(folder);
        return reports.add(event, new TestMojo(event.getMojo()), new Settings(properties::get));
    }

    private MojoExecutionEvent event(Path folder) {
        Plugin surefire = new Plugin();
        surefire.setArtifactId("maven-surefire-plugin");
        MojoExecution execution = new MojoExecution(surefire, "test", "default-test");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom disable = new Xpp3Dom("disableXmlReport");
        disable.setValue("${disableXmlReport}");
        configuration.addChild(disable);
        execution.setConfiguration(configuration);
        return new MojoExecutionEvent(null, module, execution, new Surefire(folder));
    }

    /** With the bean method that Surefire has. */
    public static final class Surefire extends AbstractMojo {
        private final Path folder;

        Surefire(Path folder) {
            this.folder = folder;
        }

        public File getReportsDirectory() {
            return folder.toFile();
        }

        @Override
        public void execute() {
            throw new AssertionError("No test runs here.");
        }
    }
}
