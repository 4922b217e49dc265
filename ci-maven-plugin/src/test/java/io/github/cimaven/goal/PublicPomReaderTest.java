package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import java.io.StringReader;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPomReaderTest {
    private static final String EXECUTION = "<executions><execution><id>default-deploy</id><phase>%s</phase>"
            + "<goals><goal>deploy</goal></goals><configuration>%s</configuration></execution></executions>";

    @ParameterizedTest
    @CsvSource({
        "deploy, '', true",
        "none, '', false",
        "deploy, <skip>true</skip>, false",
        "deploy, <skip>false</skip>, true",
        "deploy, <skip>releases</skip>, false",
        "deploy, <skip>snapshots</skip>, true",
    })
    void aModuleIsPublishedWhereAnExecutionDeploysIt(String phase, String configuration, boolean published)
            throws Exception {
        assertThat(published("1.0", EXECUTION.formatted(phase, configuration), ""))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, true, false",
        "1.0, TRUE, false",
        "1.0, false, true",
        "1.0, releases, false",
        "1.0-SNAPSHOT, releases, true",
        "1.0, snapshots, true",
        "1.0-SNAPSHOT, snapshots, false",
    })
    void thePropertyMaySayWhichVersions(String version, String skip, boolean published) throws Exception {
        assertThat(published(version, EXECUTION.formatted("deploy", ""), skip)).isEqualTo(published);
    }

    @Test
    void whatTakesThePlaceOfTheDeployPluginPublishes() throws Exception {
        assertThat(published("1.0", "", "")).isTrue();
        assertThat(published("1.0", "<configuration><skip>true</skip></configuration>", ""))
                .isFalse();
    }

    private static boolean published(String version, String deploy, String skip) throws Exception {
        Model model = new MavenXpp3Reader().read(new StringReader("""
                <project>
                  <version>%s</version>
                  <build><plugins><plugin><artifactId>maven-deploy-plugin</artifactId>%s</plugin></plugins></build>
                </project>
                """.formatted(version, deploy)));
        Settings settings = new Settings(key -> key.equals("maven.deploy.skip") ? skip : null);
        return new PublicPomReader(new MavenProject(model), settings, new Places(Path.of(""))).published();
    }
}
