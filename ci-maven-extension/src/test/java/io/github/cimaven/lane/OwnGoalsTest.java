package io.github.cimaven.lane;

import static io.github.cimaven.lane.Poms.build;
import static io.github.cimaven.lane.Poms.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Build;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnGoalsTest {

    @ParameterizedTest
    @CsvSource({
        "maven-source-plugin,  own,         jar-no-fork, package,           false",
        "maven-source-plugin,  own,         jar,         package,           false",
        "maven-source-plugin,  own,         jar,         none,              false",
        "maven-source-plugin,  own,         test-jar,    package,           true",
        "maven-source-plugin,  ci-sources,  jar-no-fork, none,              true",
        "maven-javadoc-plugin, own,         jar,         prepare-package,   false",
        "maven-javadoc-plugin, own,         aggregate,   package,           true"
    })
    void areNotDoubled(String artifactId, String id, String goal, String phase, boolean doubled) {
        Build build = merged(artifactId, id, goal, phase);
        long lanes = plugin(build, artifactId).getExecutions().stream()
                .filter(execution -> execution.getId().startsWith("ci-"))
                .count();
        assertThat(lanes).isEqualTo(doubled ? 1 : 0);
    }

    @Test
    void leaveTheOtherGoalsToTheLane() {
        Build build = build("""
                <plugins><plugin><groupId>org.jacoco</groupId><artifactId>jacoco-maven-plugin</artifactId><version>0.8.7</version>
                <executions><execution><id>agent</id><goals><goal>prepare-agent</goal></goals></execution></executions>
                </plugin></plugins>
                """);
        LaneMerge.plugins(build, LaneDefinition.read(Lane.MAIN), true);
        assertThat(plugin(build, "jacoco-maven-plugin").getVersion()).isEqualTo("0.8.7");
        assertThat(plugin(build, "jacoco-maven-plugin").getExecutions())
                .flatExtracting(PluginExecution::getGoals)
                .containsExactlyInAnyOrder(
                        "prepare-agent", "prepare-agent-integration", "report", "report-integration");
    }

    @Test
    void countWhereTheyAreOnlyManaged() {
        Build build = build("""
                <pluginManagement><plugins><plugin><artifactId>maven-source-plugin</artifactId><version>3.3.1</version>
                <executions><execution><id>mine</id><goals><goal>jar</goal></goals></execution></executions>
                </plugin></plugins></pluginManagement>
                """);
        LaneMerge.plugins(build, LaneDefinition.read(Lane.RELEASE), true);
        assertThat(plugin(build, "maven-source-plugin").getExecutions())
                .extracting(PluginExecution::getId)
                .containsExactly("mine");
    }

    @Test
    void doNotCountForTheLanesOwnPlugin() {
        Build build = build("""
                <plugins><plugin><groupId>io.github.ci-maven</groupId><artifactId>ci-maven-plugin</artifactId><version>1</version>
                <executions><execution><id>mine</id><goals><goal>check</goal></goals></execution></executions>
                </plugin></plugins>
                """);
        LaneMerge.plugins(build, LaneDefinition.read(Lane.MAIN), true);
        assertThat(plugin(build, "ci-maven-plugin").getExecutionsAsMap()).containsKeys("mine", "ci-check");
    }

    private static Build merged(String artifactId, String id, String goal, String phase) {
        Build build = build("<plugins><plugin><artifactId>" + artifactId + "</artifactId><version>3.0.0</version>"
                + "<executions><execution><id>" + id + "</id><phase>" + phase + "</phase><goals><goal>" + goal
                + "</goal></goals></execution></executions></plugin></plugins>");
        LaneMerge.plugins(build, LaneDefinition.read(Lane.MAIN), true);
        return build;
    }
}
