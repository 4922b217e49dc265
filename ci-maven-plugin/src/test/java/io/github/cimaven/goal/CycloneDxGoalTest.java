package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycloneDxGoalTest {
    private static final String PLUGIN =
            "<plugins><plugin><groupId>org.cyclonedx</groupId><artifactId>cyclonedx-maven-plugin</artifactId>%s</plugin></plugins>";

    @Test
    void nothingIsLeftOutByDefault() throws Exception {
        assertThat(narrowing("")).isEmpty();
    }

    @Test
    void knowsWhatThePluginsConfigurationLeavesOut() throws Exception {
        assertThat(narrowing(PLUGIN.formatted(
                        "<configuration><excludeTypes><excludeType>war</excludeType></excludeTypes></configuration>")))
                .containsExactly("excludeTypes");
    }

    @Test
    void knowsWhatManagementLeavesOut() throws Exception {
        assertThat(narrowing("<pluginManagement>"
                        + PLUGIN.formatted("<configuration><skipNotDeployed>true</skipNotDeployed></configuration>")
                        + "</pluginManagement>"))
                .containsExactly("skipNotDeployed");
    }

    @Test
    void knowsWhatAnExecutionOfTheGoalLeavesOut() throws Exception {
        String execution =
                "<executions><execution><goals><goal>%s</goal></goals><configuration><includeRuntimeScope>false</includeRuntimeScope>"
                        + "</configuration></execution></executions>";
        assertThat(narrowing(PLUGIN.formatted(execution.formatted("makeAggregateBom"))))
                .containsExactly("includeRuntimeScope");
        assertThat(narrowing(PLUGIN.formatted(execution.formatted("makeBom")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<skipNotDeployed>false</skipNotDeployed>",
                "<includeCompileScope>true</includeCompileScope>",
                "<projectType>application</projectType>"
            })
    void someConfigurationLeavesOutNothing(String element) throws Exception {
        assertThat(narrowing(PLUGIN.formatted("<configuration>" + element + "</configuration>")))
                .isEmpty();
    }

    private static Set<String> narrowing(String build) throws XmlPullParserException, IOException {
        String pom = "<project><build>%s</build></project>".formatted(build);
        MavenProject root = new MavenProject(new MavenXpp3Reader().read(new StringReader(pom)));
        return new CycloneDxGoal(null, null, root).narrowing();
    }
}
