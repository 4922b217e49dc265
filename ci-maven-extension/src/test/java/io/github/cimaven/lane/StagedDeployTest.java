package io.github.cimaven.lane;

import static io.github.cimaven.lane.Poms.execution;
import static io.github.cimaven.lane.Poms.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagedDeployTest {
    /** Every one beats the POM's distribution management, and the last two beat the first. */
    private static final List<String> TARGETS =
            List.of("altDeploymentRepository", "altReleaseDeploymentRepository", "altSnapshotDeploymentRepository");

    @TempDir
    Path staging;

    @ParameterizedTest
    @CsvSource({
        "2.7,ci-staging::default::",
        "2.8.2,ci-staging::default::",
        "3.0.0-M1,ci-staging::",
        "3.1.4,ci-staging::",
        "4.0.0-beta-2,ci-staging::"
    })
    void writesTheTargetAsTheVersionReadsIt(String version, String prefix) {
        Build build = deploy("<version>" + version + "</version>");
        StagedDeploy.into(build, staging);
        assertThat(value(Poms.plugin(build, "maven-deploy-plugin"), TARGETS.get(0)))
                .isEqualTo(prefix + staging.toUri());
    }

    @Test
    void takesAnUnknownVersionForANewOne() {
        Build build = deploy("<inherited>true</inherited>");
        Poms.plugin(build, "maven-deploy-plugin").setVersion(null);
        StagedDeploy.into(build, staging);
        assertThat(value(Poms.plugin(build, "maven-deploy-plugin"), TARGETS.get(0)))
                .isEqualTo("ci-staging::" + staging.toUri());
    }

    @Test
    void replacesTheUsersTargetsInThePluginAndItsExecutions() {
        String targets = """
                <configuration>
                  <altDeploymentRepository>x::https://a.example.org</altDeploymentRepository>
                  <altReleaseDeploymentRepository>x::https://b.example.org</altReleaseDeploymentRepository>
                  <altSnapshotDeploymentRepository>x::https://c.example.org</altSnapshotDeploymentRepository>
                  <deployAtEnd>true</deployAtEnd>
                </configuration>
                """;
        Build build = deploy("<version>3.1.4</version>" + targets + "<executions><execution><id>own</id>"
                + targets.replace("example.org", "example.com")
                + "</execution><execution><id>bare</id></execution></executions>");
        StagedDeploy.into(build, staging);
        for (ConfigurationContainer where : containers(build)) {
            assertThat(value(where, "deployAtEnd")).isEqualTo("true");
            assertStaged(where);
        }
    }

    @Test
    void leavesNoTargetToPropertiesOfTheCommandLine() {
        // -DaltReleaseDeploymentRepository would beat altDeploymentRepository: nothing is left for it to set.
        Build build = deploy("<version>3.1.4</version><executions><execution><id>bare</id></execution></executions>");
        StagedDeploy.into(build, staging);
        containers(build).forEach(this::assertStaged);
    }

    @Test
    void stagesTwiceAsOnce() {
        Build build = deploy("<version>3.1.4</version>");
        StagedDeploy.into(build, staging);
        StagedDeploy.into(build, staging);
        assertStaged(Poms.plugin(build, "maven-deploy-plugin"));
    }

    @Test
    void leavesABuildThatDeploysNothing() {
        Build build = Poms.build("<plugins>" + plugin("org.acme", "other", "<version>1</version>") + "</plugins>");
        String before = Poms.xml(build);
        StagedDeploy.into(build, staging);
        assertThat(Poms.xml(build)).isEqualTo(before);
    }

    @Test
    void findsPluginsThatUploadByThemselves() {
        Build build = Poms.build("<plugins>"
                + plugin("org.apache.maven.plugins", "maven-deploy-plugin", goal("deploy"))
                + plugin("org.sonatype.central", "central-publishing-maven-plugin", "<version>1</version>")
                + plugin("org.sonatype.plugins", "nexus-staging-maven-plugin", "<version>1</version>")
                + plugin("org.jreleaser", "jreleaser-maven-plugin", "<version>1</version>")
                + plugin("org.acme", "own-deployer", goal("deploy"))
                + plugin("org.acme", "file-deployer", goal("deploy-file"))
                + plugin("org.acme", "harmless", goal("check"))
                + "</plugins>");
        assertThat(StagedDeploy.uploaders(build))
                .containsExactly(
                        "org.acme:file-deployer",
                        "org.acme:own-deployer",
                        "org.jreleaser:jreleaser-maven-plugin",
                        "org.sonatype.central:central-publishing-maven-plugin",
                        "org.sonatype.plugins:nexus-staging-maven-plugin");
    }

    @Test
    void findsNoUploaderInAPlainBuild() {
        assertThat(StagedDeploy.uploaders(deploy(goal("deploy")))).isEmpty();
        assertThat(StagedDeploy.uploaders(Poms.build(""))).isEmpty();
    }

    private void assertStaged(ConfigurationContainer where) {
        assertThat(TARGETS).allSatisfy(target -> {
            assertThat(Arrays.stream(((Xpp3Dom) where.getConfiguration()).getChildren(target)))
                    .hasSize(1);
            assertThat(value(where, target)).isEqualTo("ci-staging::" + staging.toUri());
        });
    }

    private static List<ConfigurationContainer> containers(Build build) {
        var deploy = Poms.plugin(build, "maven-deploy-plugin");
        return deploy.getExecutionsAsMap().containsKey("own")
                ? List.of(deploy, execution(deploy, "own"), execution(deploy, "bare"))
                : List.of(deploy, execution(deploy, "bare"));
    }

    private static Build deploy(String content) {
        return Poms.build(
                "<plugins>" + plugin("org.apache.maven.plugins", "maven-deploy-plugin", content) + "</plugins>");
    }

    private static String goal(String goal) {
        return "<version>1</version><executions><execution><id>x</id><goals><goal>" + goal
                + "</goal></goals></execution></executions>";
    }

    private static String plugin(String groupId, String artifactId, String content) {
        return "<plugin><groupId>%s</groupId><artifactId>%s</artifactId>%s</plugin>"
                .formatted(groupId, artifactId, content);
    }
}
