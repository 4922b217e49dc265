package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.change.ReactorModule;
import io.github.cimaven.change.ReactorModule.Use;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionReactorTest {
    private static final Path TOP = Path.of("/work tree").toAbsolutePath();

    private final FakeReactor fake = new FakeReactor(TOP);

    @Test
    void aModuleAsItIsInTheWorkTree() {
        fake.module("core");

        assertThat(modules())
                .containsExactly(new ReactorModule(
                        "com.acme:core",
                        "core",
                        "core",
                        "core/pom.xml",
                        "jar",
                        Set.of("core/src/test", "core/src/it", "core/src/test/java", "core/src/test/resources"),
                        "core/target",
                        List.of(),
                        Set.of()));
    }

    @Test
    void theRootOfABuildMayLieBelowTheTop() {
        FakeReactor below = new FakeReactor(TOP.resolve("build"));
        below.module("core");

        ReactorModule core = new SessionReactor(below.session(), TOP).modules().get(0);

        assertThat(core.folder()).isEqualTo("build/core");
        assertThat(core.pom()).isEqualTo("build/core/pom.xml");
        assertThat(core.testFolders()).allMatch(folder -> folder.startsWith("build/core/src/"));
    }

    @Test
    void aModuleBesideTheWorkTreeKeepsItsPath() {
        fake.module("../elsewhere");

        assertThat(modules().get(0).folder())
                .isEqualTo(TOP.resolveSibling("elsewhere").toString().replace('\\', '/'));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "jar, -, compile, false, false",
                "jar, -, -, false, false",
                "jar, -, test, false, true",
                "jar, -, provided, false, false",
                "test-jar, -, test, true, true",
                "jar, tests, test, true, true",
                "jar, tests, compile, true, false",
                "jar, shaded, compile, false, false",
            })
    void whatADependencyUses(String type, String classifier, String scope, boolean tests, boolean forTests) {
        MavenProject core = fake.module("core");
        MavenProject leaf = fake.module("leaf", core);
        FakeReactor.depend(leaf, core, type, classifier, scope);

        assertThat(modules().get(1).uses()).containsExactly(new Use("com.acme:core", tests, forTests));
        assertThat(modules().get(1).needs()).containsExactly("com.acme:core");
    }

    @Test
    void theJarAndTheTestJarOfOneModuleAreTwoUses() {
        MavenProject core = fake.module("core");
        MavenProject leaf = fake.module("leaf", core);
        FakeReactor.depend(leaf, core, "jar", null, "compile");
        FakeReactor.depend(leaf, core, "test-jar", null, "test");

        assertThat(modules().get(1).uses())
                .containsExactly(new Use("com.acme:core", false, false), new Use("com.acme:core", true, true));
    }

    @Test
    void aPluginOrAnExtensionOfTheBuildIsUsed() {
        MavenProject plugin = fake.module("plugin");
        fake.module("leaf", plugin);

        assertThat(modules().get(1).uses()).containsExactly(new Use("com.acme:plugin", false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<annotationProcessorPaths><path><groupId>com.acme</groupId><artifactId>processor</artifactId></path></annotationProcessorPaths>",
                "<pluginArtifact>com.acme:processor:1:exe:linux-x86_64</pluginArtifact>"
            })
    void whatAGoalResolvesByItsConfigurationIsUsed(String configuration) {
        fake.module("processor");
        configure(fake.module("leaf"), null, configuration);

        assertThat(modules().get(1).uses()).containsExactly(new Use("com.acme:processor", false, false));
        assertThat(modules().get(1).needs()).containsExactly("com.acme:processor");
    }

    @Test
    void whatIsNamedButBuiltLaterOrByNoGoalIsNotUsed() {
        String paths = "<path><groupId>com.acme</groupId><artifactId>processor</artifactId></path>";
        configure(fake.module("before"), null, paths);
        configure(fake.module("processor"), null, paths);
        configure(fake.module("after"), "none", paths);

        assertThat(modules()).allSatisfy(module -> assertThat(module.needs()).isEmpty());
    }

    private static void configure(MavenProject module, String phase, String configuration) {
        PluginExecution execution = new PluginExecution();
        execution.setPhase(phase);
        execution.setConfiguration(dom("<configuration>" + configuration + "</configuration>"));
        Plugin plugin = new Plugin();
        plugin.addExecution(execution);
        module.getBuild().addPlugin(plugin);
    }

    private static Xpp3Dom dom(String xml) {
        try {
            return Xpp3DomBuilder.build(new StringReader(xml));
        } catch (XmlPullParserException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aParentIsNeededButItsPomIsComparedElsewhere() {
        MavenProject parent = fake.module("parent");
        MavenProject leaf = fake.module("leaf", parent);
        leaf.setParent(parent);

        assertThat(modules().get(1).uses()).isEmpty();
        assertThat(modules().get(1).needs()).containsExactly("com.acme:parent");
    }

    @Test
    void aDependencyFromOutsideIsNoUse() {
        MavenProject other = new FakeReactor(TOP).module("other");
        MavenProject leaf = fake.module("leaf");
        FakeReactor.depend(leaf, other, "jar", null, "compile");

        assertThat(modules().get(0).uses()).isEmpty();
    }

    @Test
    void aFolderThatMainSourcesShareWithTestsIsNoTestFolder() {
        MavenProject module = fake.module("flat");
        module.getBuild().setSourceDirectory(TOP.resolve("flat/src").toString());
        module.getBuild().setTestSourceDirectory(TOP.resolve("flat/test").toString());
        module.getBuild().addTestResource(FakeReactor.resource("test/data"));

        assertThat(modules().get(0).testFolders()).containsExactlyInAnyOrder("flat/test", "flat/test/data");
    }

    private List<ReactorModule> modules() {
        return new SessionReactor(fake.session(), TOP).modules();
    }
}
