package io.github.cimaven.lane;

import static io.github.cimaven.lane.Poms.build;
import static io.github.cimaven.lane.Poms.execution;
import static io.github.cimaven.lane.Poms.lane;
import static io.github.cimaven.lane.Poms.value;
import static io.github.cimaven.lane.Poms.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneMergeConfigurationTest {
    private static final String LANE = tool("""
            <version>1.0</version>
            <configuration>
              <a>lane</a>
              <b>lane</b>
              <rules><first>lane</first><second>lane</second></rules>
              <includes><include>lane1</include><include>lane2</include></includes>
            </configuration>
            <executions>
              <execution>
                <id>ci-check</id>
                <goals><goal>check</goal></goals>
                <configuration><b>lane execution</b><c>lane execution</c><d>lane execution</d></configuration>
              </execution>
            </executions>
            <dependencies>
              <dependency><groupId>org.acme</groupId><artifactId>rules</artifactId><version>1</version></dependency>
            </dependencies>
            """);

    private static final String USER = tool("""
            <configuration><c>user</c><d>user</d></configuration>
            <executions>
              <execution>
                <id>ci-check</id>
                <configuration><d>user execution</d></configuration>
              </execution>
              <execution>
                <id>own</id>
                <configuration><b>user execution</b></configuration>
              </execution>
            </executions>
            """);

    /** Element, its value in the lane's execution and in the user's own one. */
    @ParameterizedTest
    @CsvSource({
        "a,lane,lane",
        "b,lane execution,user execution",
        "c,user,user",
        "d,user execution,user",
    })
    void ranksUserBeforeLaneAndExecutionBeforePlugin(String element, String inLanes, String inUsers) {
        Build build = merged(USER);
        assertThat(value(execution(Poms.plugin(build, "tool"), "ci-check"), element))
                .isEqualTo(inLanes);
        assertThat(value(execution(Poms.plugin(build, "tool"), "own"), element)).isEqualTo(inUsers);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"a,lane", "b,lane", "c,user", "d,user"})
    void ranksUserBeforeLaneInThePlugin(String element, String expected) {
        assertThat(value(Poms.plugin(merged(USER), "tool"), element)).isEqualTo(expected);
    }

    @Test
    void letsTheUsersPluginConfigurationWinOverANewExecution() {
        Build build = merged(tool("<configuration><b>user</b></configuration>"));
        assertThat(value(execution(Poms.plugin(build, "tool"), "ci-check"), "b"))
                .isEqualTo("user");
        assertThat(value(execution(Poms.plugin(build, "tool"), "ci-check"), "c"))
                .isEqualTo("lane execution");
        assertThat(value(execution(Poms.plugin(build, "tool"), "ci-check"), "a"))
                .isEqualTo("lane");
    }

    @Test
    void mergesBelowTheFirstLevel() {
        Build build = merged(tool("<configuration><rules><second>user</second></rules></configuration>"));
        for (ConfigurationContainer where : new ConfigurationContainer[] {
            Poms.plugin(build, "tool"), execution(Poms.plugin(build, "tool"), "ci-check")
        }) {
            assertThat(value(where, "rules", "first")).isEqualTo("lane");
            assertThat(value(where, "rules", "second")).isEqualTo("user");
        }
    }

    @Test
    void doesNotMixLists() {
        Build build = merged(tool("<configuration><includes><include>user</include></includes></configuration>"));
        assertThat(includes(execution(Poms.plugin(build, "tool"), "ci-check"))).containsExactly("user");
    }

    @Test
    void letsTheUserAddToAList() {
        Build build = merged(
                tool(
                        "<configuration><includes combine.children='append'><include>user</include></includes></configuration>"));
        assertThat(includes(execution(Poms.plugin(build, "tool"), "ci-check")))
                .containsExactlyInAnyOrder("user", "lane1", "lane2");
    }

    @Test
    void letsTheUserReplaceAnElementWhole() {
        Build build =
                merged(tool("<configuration><rules combine.self='override'><own>1</own></rules></configuration>"));
        Xpp3Dom configuration =
                (Xpp3Dom) execution(Poms.plugin(build, "tool"), "ci-check").getConfiguration();
        assertThat(configuration.getChild("rules").getChildren())
                .extracting(Xpp3Dom::getName)
                .containsExactly("own");
    }

    @Test
    void keepsTheUsersConfigurationWhereTheLaneHasNone() {
        Build build = build("<plugins>" + tool("<configuration><a>user</a></configuration>") + "</plugins>");
        LaneMerge.plugins(
                build, lane(tool("<executions><execution><id>ci-check</id></execution></executions>")), false);
        assertThat(value(Poms.plugin(build, "tool"), "a")).isEqualTo("user");
        assertThat(value(execution(Poms.plugin(build, "tool"), "ci-check"), "a"))
                .isEqualTo("user");
    }

    @Test
    void mergesTwiceAsOnce() {
        for (String user : new String[] {"", USER, tool("<version>3</version>")}) {
            Build build = merged(user);
            String once = xml(build);
            LaneMerge.plugins(build, lane(LANE), false);
            assertThat(xml(build)).isEqualTo(once);
        }
    }

    @Test
    void sharesNothingBetweenModulesNorWithTheLane() {
        LaneDefinition lane = lane(LANE);
        Build first = build("");
        Build second = build("");
        LaneMerge.plugins(first, lane, false);
        LaneMerge.plugins(second, lane, false);
        String before = xml(second);
        spoil(first);
        assertThat(xml(first)).isNotEqualTo(before);
        assertThat(xml(second)).isEqualTo(before);
        Build third = build("");
        LaneMerge.plugins(third, lane, false);
        assertThat(xml(third)).isEqualTo(before);
    }

    private static void spoil(Build build) {
        Poms.plugin(build, "tool").setVersion("spoilt");
        spoil((Xpp3Dom) Poms.plugin(build, "tool").getConfiguration());
        Poms.plugin(build, "tool").getDependencies().forEach(dependency -> dependency.setVersion("spoilt"));
        Poms.plugin(build, "tool").getExecutions().forEach(execution -> {
            execution.setPhase("spoilt");
            execution.addGoal("spoilt");
            spoil((Xpp3Dom) execution.getConfiguration());
        });
    }

    private static void spoil(Xpp3Dom dom) {
        dom.setValue("spoilt");
        for (Xpp3Dom child : dom.getChildren()) {
            spoil(child);
        }
    }

    private static String[] includes(ConfigurationContainer container) {
        return Arrays.stream(((Xpp3Dom) container.getConfiguration())
                        .getChild("includes")
                        .getChildren())
                .map(Xpp3Dom::getValue)
                .toArray(String[]::new);
    }

    private static String tool(String content) {
        return "<plugin><groupId>org.acme</groupId><artifactId>tool</artifactId>" + content + "</plugin>";
    }

    private static Build merged(String userPlugins) {
        Build build = build("<plugins>" + userPlugins + "</plugins>");
        LaneMerge.plugins(build, lane(LANE), false);
        return build;
    }
}
