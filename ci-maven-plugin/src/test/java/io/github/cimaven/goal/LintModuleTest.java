package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintModuleTest {
    @TempDir
    Path folder;

    @Test
    void theVersionOfJavaIsTheCompilersAndReleaseComesFirst() {
        assertThat(module(Map.of()).javaVersion()).isEmpty();
        assertThat(module(Map.of("maven.compiler.source", "11")).javaVersion()).hasValue("11");
        assertThat(module(Map.of("maven.compiler.source", "11", "maven.compiler.release", "17"))
                        .javaVersion())
                .hasValue("17");
        LintModule configured = module(Map.of("maven.compiler.release", "17"));
        configured.project().getBuild().addPlugin(compiler("release", "21"));
        assertThat(configured.javaVersion()).hasValue("21");
    }

    @Test
    void anEncodingThatNobodyKnowsIsUtf8() {
        assertThat(module(Map.of()).encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(module(Map.of("project.build.sourceEncoding", "ISO-8859-1")).encoding())
                .isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(module(Map.of("project.build.sourceEncoding", "UTF-9")).encoding())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(module(Map.of("project.build.sourceEncoding", "${enc}")).encoding())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void theClassPathHasOnlyWhatIsThere() throws IOException {
        LintModule module = module(Map.of());
        assertThat(module.classPath())
                .singleElement()
                .satisfies(jdk -> assertThat(jdk).hasFileName("jrt-fs.jar"));
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        assertThat(module.classPath()).hasSize(2).startsWith(classes);
    }

    private LintModule module(Map<String, String> properties) {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(folder.resolve("target").toString());
        model.getBuild().setOutputDirectory(folder.resolve("target/classes").toString());
        model.getBuild()
                .setTestOutputDirectory(folder.resolve("target/test-classes").toString());
        return new LintModule(new MavenProject(model), new Settings(properties::get));
    }

    private static Plugin compiler(String element, String value) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom child = new Xpp3Dom(element);
        child.setValue(value);
        configuration.addChild(child);
        Plugin plugin = new Plugin();
        plugin.setArtifactId("maven-compiler-plugin");
        plugin.setConfiguration(configuration);
        return plugin;
    }
}
