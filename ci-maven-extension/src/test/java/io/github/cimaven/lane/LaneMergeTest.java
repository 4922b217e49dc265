package io.github.cimaven.lane;

import static io.github.cimaven.lane.Poms.build;
import static io.github.cimaven.lane.Poms.execution;
import static io.github.cimaven.lane.Poms.lane;
import static io.github.cimaven.lane.Poms.plugin;
import static io.github.cimaven.lane.Poms.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaneMergeTest {
    private static final String LANE = """
            <plugin>
              <groupId>org.acme</groupId>
              <artifactId>tool</artifactId>
              <version>1.0</version>
              <executions>
                <execution>
                  <id>ci-check</id>
                  <phase>verify</phase>
                  <goals><goal>check</goal></goals>
                  <configuration><fail>true</fail></configuration>
                </execution>
              </executions>
              <dependencies>
                <dependency><groupId>org.acme</groupId><artifactId>rules</artifactId><version>1</version></dependency>
                <dependency><groupId>org.acme</groupId><artifactId>more</artifactId><version>1</version></dependency>
              </dependencies>
            </plugin>
            """;

    @Test
    void leavesThePropertiesThatTheUserSets() {
        Properties properties = new Properties();
        properties.setProperty("ci.deadline", "7m");
        properties.setProperty("skipITs", "");
        LaneMerge.defaults(properties, Map.of("ci.deadline", "5m", "skipITs", "true", "skipTests", "true"));
        assertThat(properties).isEqualTo(Map.of("ci.deadline", "7m", "skipITs", "", "skipTests", "true"));
    }

    @Test
    void addsAPluginThatTheUserHasNot() {
        Build build = merged("");
        Plugin tool = plugin(build, "tool");
        assertThat(tool.getVersion()).isEqualTo("1.0");
        assertThat(tool.getDependencies()).extracting(Dependency::getArtifactId).containsExactly("rules", "more");
        assertThat(execution(tool, "ci-check").getPhase()).isEqualTo("verify");
        assertThat(execution(tool, "ci-check").getGoals()).containsExactly("check");
        assertThat(value(execution(tool, "ci-check"), "fail")).isEqualTo("true");
        assertThat(build.getPluginsAsMap()).containsEntry("org.acme:tool", tool);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<plugins>%s</plugins>", "<pluginManagement><plugins>%s</plugins></pluginManagement>"})
    void leavesTheVersionThatTheUserSetsOrManages(String place) {
        Build build = merged(place.formatted(tool("<version>2.5</version>")));
        assertThat(plugin(build, "tool").getVersion()).isEqualTo("2.5");
        assertThat(execution(plugin(build, "tool"), "ci-check").getPhase()).isEqualTo("verify");
    }

    @Test
    void givesItsVersionToAPluginWithoutOne() {
        Build build = merged("<plugins>" + tool("<extensions>false</extensions>") + "</plugins>");
        assertThat(plugin(build, "tool").getVersion()).isEqualTo("1.0");
    }

    @Test
    void addsAllThatTheUserManagesOfThePlugin() {
        Build build = merged("<pluginManagement><plugins>" + tool("""
                <version>2.5</version>
                <configuration><fail>false</fail></configuration>
                <executions>
                  <execution><id>own</id><phase>test</phase><goals><goal>list</goal></goals></execution>
                </executions>
                """) + "</plugins></pluginManagement>");
        Plugin tool = plugin(build, "tool");
        assertThat(value(execution(tool, "ci-check"), "fail")).isEqualTo("false");
        assertThat(execution(tool, "own").getPhase()).isEqualTo("test");
        Plugin managed = build.getPluginManagement().getPluginsAsMap().get("org.acme:tool");
        assertThat(managed).isNotSameAs(tool);
        assertThat(managed.getExecutionsAsMap()).containsOnlyKeys("own");
    }

    @Test
    void leavesTheUsersPhaseInAnExecutionOfTheSameId() {
        Build build = merged("<plugins>" + tool("""
                <executions><execution><id>ci-check</id><phase>none</phase></execution></executions>
                """) + "</plugins>");
        assertThat(plugin(build, "tool").getExecutions()).hasSize(1);
        assertThat(execution(plugin(build, "tool"), "ci-check").getPhase()).isEqualTo("none");
        assertThat(execution(plugin(build, "tool"), "ci-check").getGoals()).containsExactly("check");
    }

    @Test
    void addsItsPhaseAndGoalsToAnExecutionOfTheSameIdWithout() {
        Build build = merged("<plugins>" + tool("""
                <executions><execution><id>ci-check</id><goals><goal>list</goal></goals></execution></executions>
                """) + "</plugins>");
        assertThat(execution(plugin(build, "tool"), "ci-check").getPhase()).isEqualTo("verify");
        assertThat(execution(plugin(build, "tool"), "ci-check").getGoals()).containsExactly("list", "check");
    }

    @Test
    void leavesTheUsersExecutionsOfOtherIds() {
        Build build = merged("<plugins>" + tool("""
                <executions><execution><id>own</id><phase>test</phase><goals><goal>list</goal></goals></execution></executions>
                """) + "</plugins>");
        assertThat(plugin(build, "tool").getExecutionsAsMap()).containsOnlyKeys("own", "ci-check");
        assertThat(execution(plugin(build, "tool"), "own").getGoals()).containsExactly("list");
    }

    @Test
    void leavesTheUsersDependenciesOfThePlugin() {
        Build build = merged("<plugins>" + tool("""
                <dependencies>
                  <dependency><groupId>org.acme</groupId><artifactId>rules</artifactId><version>9</version></dependency>
                </dependencies>
                """) + "</plugins>");
        assertThat(plugin(build, "tool").getDependencies())
                .extracting(Dependency::getArtifactId, Dependency::getVersion)
                .containsExactly(tuple("rules", "9"), tuple("more", "1"));
    }

    @Test
    void comesAfterTheUsersPlugins() {
        Build build = build("""
                <plugins>
                  <plugin><groupId>io.github.ci-maven</groupId><artifactId>ci-maven-plugin</artifactId></plugin>
                  <plugin><groupId>org.acme</groupId><artifactId>other</artifactId></plugin>
                </plugins>
                """);
        LaneMerge.plugins(build, LaneDefinition.read(Lane.PR), true);
        assertThat(build.getPlugins()).extracting(Plugin::getArtifactId).containsExactly("other", "ci-maven-plugin");
        assertThat(build.getPluginsAsMap().keySet())
                .containsExactly("org.acme:other", "io.github.ci-maven:ci-maven-plugin");
    }

    @Test
    void leavesThePlaceOfOthersPluginsThatTheUserHas() {
        Build build = merged("<plugins>" + tool("<version>1</version>")
                + "<plugin><groupId>org.acme</groupId><artifactId>other</artifactId></plugin></plugins>");
        assertThat(build.getPlugins()).extracting(Plugin::getArtifactId).containsExactly("tool", "other");
    }

    @Test
    void keepsThePlaceOfAPluginThatItOnlyConfigures() {
        Build build = build("<plugins>" + tool("<version>1</version>")
                + "<plugin><groupId>org.acme</groupId><artifactId>other</artifactId></plugin></plugins>");
        LaneMerge.plugins(build, lane(tool("<configuration><a>1</a></configuration>")), true);
        assertThat(build.getPlugins()).extracting(Plugin::getArtifactId).containsExactly("tool", "other");
        assertThat(value(plugin(build, "tool"), "a")).isEqualTo("1");
    }

    @Test
    void putsAPluginThatIsNotInheritedIntoTheRootOnly() {
        LaneDefinition lane = lane(LANE.replace("<executions>", "<inherited>false</inherited><executions>"));
        Build root = build("");
        Build module = build("");
        LaneMerge.plugins(root, lane, true);
        LaneMerge.plugins(module, lane, false);
        assertThat(root.getPlugins()).extracting(Plugin::getArtifactId).containsExactly("tool");
        assertThat(module.getPlugins()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void fitsEveryLane(Lane lane) {
        Build build = build("<plugins>" + tool("<version>1</version>") + "</plugins>");
        LaneDefinition definition = LaneDefinition.read(lane);
        LaneMerge.plugins(build, definition, false);
        assertThat(build.getPlugins()).hasSize(1 + definition.plugins().size());
        assertThat(build.getPlugins().get(0).getArtifactId()).isEqualTo("tool");
    }

    private static String tool(String content) {
        return "<plugin><groupId>org.acme</groupId><artifactId>tool</artifactId>" + content + "</plugin>";
    }

    private static Build merged(String userBuild) {
        Build build = build(userBuild);
        LaneMerge.plugins(build, lane(LANE), false);
        return build;
    }
}
