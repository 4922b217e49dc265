package io.github.cimaven.lane;

import static io.github.cimaven.lane.Poms.build;
import static io.github.cimaven.lane.Poms.effective;
import static io.github.cimaven.lane.Poms.execution;
import static io.github.cimaven.lane.Poms.plugin;
import static io.github.cimaven.lane.Poms.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import io.github.cimaven.jdk.ClassLevel;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.lane.MatrixExecutions.Again;
import io.github.cimaven.lane.MatrixExecutions.Runs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixExecutionsTest {
    private static final String DEFAULT =
            "<execution><id>default-test</id><phase>test</phase><goals><goal>test</goal></goals>%s</execution>";
    private static final List<Jdk> JDKS =
            List.of(new Jdk(Path.of("/jdk17"), 17), new Jdk(Path.of("/jdk21"), 21), new Jdk(Path.of("/jdk25"), 25));

    @Test
    void runsTheTestsAgainOnEachOtherJdk() {
        Build build = surefire("", DEFAULT.formatted(""));
        List<Runs> runs = into(build);

        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).again()).extracting(Again::id).containsExactly("ci-test-jdk-21", "ci-test-jdk-25");
        assertThat(runs.get(0).last()).isEqualTo("ci-test-jdk-25");
        assertThat(ids(build)).containsExactly("default-test", "ci-test-jdk-21", "ci-test-jdk-25");
        PluginExecution added = added(build, "ci-test-jdk-25");
        assertThat(added.getPhase()).isEqualTo("test");
        assertThat(added.getGoals()).containsExactly("test");
        assertThat(value(added, "jvm")).isEqualTo(Path.of("/jdk25/bin/java").toString());
        assertThat(value(added, "reportsDirectory"))
                .isEqualTo(Path.of(build.getDirectory(), "surefire-reports", "jdk-25")
                        .toString());
    }

    @Test
    void keepsTheConfigurationOfTheTestsThatItRunsAgain() {
        String slow = "<execution><id>slow</id><phase>integration-test</phase><goals><goal>test</goal></goals>"
                + "<configuration><groups>slow</groups><reportsDirectory>mine</reportsDirectory></configuration></execution>";
        Build build = surefire("<argLine>-Xmx1g</argLine>", DEFAULT.formatted("") + slow);
        List<Runs> runs = into(build);

        assertThat(runs).extracting(Runs::last).containsExactlyInAnyOrder("ci-test-jdk-25", "ci-test-jdk-25-slow");
        PluginExecution added = added(build, "ci-test-jdk-21-slow");
        assertThat(added.getPhase()).isEqualTo("integration-test");
        assertThat(value(added, "groups")).isEqualTo("slow");
        assertThat(value(added, "argLine")).isEqualTo("-Xmx1g");
        assertThat(value(added, "reportsDirectory")).endsWith("jdk-21");
        assertThat(value(added(build, "slow"), "reportsDirectory")).isEqualTo("mine");
    }

    @Test
    void runsOnEachJdkWhereThePomChoosesOne() {
        Build build = surefire(
                "",
                DEFAULT.formatted("<configuration><jdkToolchain><version>8</version></jdkToolchain></configuration>"));
        assertThat(into(build).get(0).again())
                .extracting(it -> it.jdk().feature())
                .containsExactly(17, 21, 25);
        assertThat(value(added(build, "ci-test-jdk-17"), "jdkToolchain", "version"))
                .isNull();
        assertThat(value(added(build, "default-test"), "jdkToolchain", "version"))
                .isEqualTo("8");
        assertThat(MatrixExecutions.into(surefire("", DEFAULT.formatted("")), JDKS, 17, true)
                        .get(0)
                        .again())
                .hasSize(3);
    }

    @Test
    void whatThePomSaysOfAJdkWins() {
        String own = "<execution><id>ci-test-jdk-21</id><phase>none</phase></execution>"
                + "<execution><id>ci-test-jdk-25</id><configuration><argLine>-Xmx2g</argLine></configuration></execution>";
        Build build = surefire("<argLine>-Xmx1g</argLine>", DEFAULT.formatted("") + own);
        List<Runs> runs = into(build);

        assertThat(runs.get(0).again()).extracting(Again::id).containsExactly("ci-test-jdk-25");
        PluginExecution added = added(build, "ci-test-jdk-25");
        assertThat(value(added, "argLine")).isEqualTo("-Xmx2g");
        assertThat(value(added, "jvm")).endsWith("java");
        assertThat(ids(build)).containsExactly("default-test", "ci-test-jdk-21", "ci-test-jdk-25");
    }

    @Test
    void addsNothingWhereNoTestsRun() {
        assertThat(into(build(""))).isEmpty();
        assertThat(into(surefire("", DEFAULT.formatted("").replace(">test</phase>", ">none</phase>"))))
                .isEmpty();
        assertThat(MatrixExecutions.into(surefire("", DEFAULT.formatted("")), JDKS.subList(0, 1), 17, false)
                        .get(0)
                        .again())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ",
        "<maven.compiler.release>17</maven.compiler.release>, 17",
        "<maven.compiler.target>1.8</maven.compiler.target>, 8",
        "<maven.compiler.release>11</maven.compiler.release><maven.compiler.testRelease>21</maven.compiler.testRelease>, 21",
        "<maven.compiler.release>11</maven.compiler.release><maven.compiler.target>8</maven.compiler.target>, 11",
        "<maven.compiler.release>newest</maven.compiler.release>, "
    })
    void readsWhichJavaTheTestsNeed(String properties, Integer needed) {
        String compiler = "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><executions>"
                + "<execution><id>a</id><goals><goal>compile</goal></goals></execution>"
                + "<execution><id>b</id><goals><goal>testCompile</goal></goals></execution>"
                + "<execution><id>c</id><goals><goal>compile</goal></goals><configuration><release>25</release>"
                + "<multiReleaseOutput>true</multiReleaseOutput></configuration></execution>"
                + "</executions></plugin></plugins></build>";
        Model model = effective("<properties>" + properties + "</properties>" + compiler);
        assertThat(ClassLevel.of(
                                model.getBuild(),
                                new Settings(key -> model.getProperties().getProperty(key)))
                        .tests())
                .isEqualTo(Optional.ofNullable(needed));
    }

    @ParameterizedTest
    @CsvSource({"'', 8", "<maven.compiler.testRelease>17</maven.compiler.testRelease>, 17"})
    void aModuleInfoOfANewerJavaDoesNotRaiseWhatTheModuleIsFor(String properties, int tests) {
        Model model = effective("<properties>" + properties + "</properties>"
                + "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>"
                + "<configuration><testTarget>1.8</testTarget></configuration><executions>"
                + "<execution><id>default-compile</id><goals><goal>compile</goal></goals>"
                + "<configuration><release>9</release></configuration></execution>"
                + "<execution><id>base-compile</id><goals><goal>compile</goal></goals>"
                + "<configuration><release>8</release></configuration></execution>"
                + "<execution><id>default-testCompile</id><goals><goal>testCompile</goal></goals></execution>"
                + "</executions></plugin></plugins></build>");
        ClassLevel level = ClassLevel.of(
                model.getBuild(), new Settings(key -> model.getProperties().getProperty(key)));

        assertThat(level.main()).contains(8);
        assertThat(level.tests()).contains(tests);
        assertThat(level.newest()).contains(Math.max(9, tests));
    }

    private static List<Runs> into(Build build) {
        return MatrixExecutions.into(build, JDKS, 17, false);
    }

    private static PluginExecution added(Build build, String id) {
        return execution(plugin(build, "maven-surefire-plugin"), id);
    }

    private static List<String> ids(Build build) {
        return plugin(build, "maven-surefire-plugin").getExecutions().stream()
                .map(PluginExecution::getId)
                .toList();
    }

    private static Build surefire(String configuration, String executions) {
        return build("<plugins><plugin><artifactId>maven-surefire-plugin</artifactId><configuration>" + configuration
                + "</configuration><executions>" + executions + "</executions></plugin></plugins>");
    }
}
