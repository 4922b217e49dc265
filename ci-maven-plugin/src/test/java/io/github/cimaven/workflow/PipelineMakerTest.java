package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import io.github.cimaven.matrix.MatrixFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PipelineMakerTest {

    @ParameterizedTest
    @EnumSource(Lane.class)
    void aJobHasTheLimitAndTheRetentionOfItsLane(Lane lane) {
        Settings lanes = new Settings(LaneDefinition.read(lane).defaults()::get);
        LaneJob job = job(Samples.pipeline(Map.of()), lane);
        Duration limit = lanes.duration(Keys.DEADLINE).orElseThrow().plus(PipelineMaker.MARGIN);
        assertThat(job.minutes()).contains(Math.toIntExact(limit.toMinutes()));
        assertThat(job.retentionDays())
                .isEqualTo(lanes.text(Keys.STAGE_RETENTION_DAYS).map(Integer::valueOf));
    }

    private static LaneJob job(Pipeline pipeline, Lane lane) {
        return switch (lane) {
            case PR -> pipeline.pr();
            case MAIN -> pipeline.main();
            case RELEASE -> pipeline.release();
        };
    }

    @Test
    void theUsersDeadlineHolds() {
        assertThat(Samples.pipeline(Map.of("ci.deadline", "25m30s")).pr().minutes())
                .contains(36);
        assertThat(Samples.pipeline(Map.of("ci.deadline", "0s")).pr().minutes()).isEmpty();
    }

    @Test
    void thePullRequestLaneHasNoSecret() {
        assertThat(Samples.pipeline(Samples.FULL).pr().secrets()).isEmpty();
        assertThat(Samples.pipeline(Samples.PLAIN).release().secrets()).contains("MAVEN_GPG_KEY");
        assertThat(Samples.pipeline(Map.of("ci.sign", "false")).release().requiredSecrets())
                .isEmpty();
        assertThat(Samples.pipeline(Samples.FULL).release().requiredSecrets())
                .contains("MAVEN_USERNAME", "MAVEN_PASSWORD");
    }

    @Test
    void onlyTheReleaseIsDeployed() {
        Pipeline pipeline = Samples.pipeline(Samples.PLAIN);
        assertThat(pipeline.command(pipeline.pr())).isEqualTo("./mvnw -B -ntp verify");
        assertThat(pipeline.command(pipeline.main())).isEqualTo("./mvnw -B -ntp verify");
        assertThat(pipeline.command(pipeline.release())).isEqualTo("./mvnw -B -ntp deploy");
    }

    /** Else a job of Spark would lint, audit and stage once more. */
    @Test
    void theJobOfSparkSkipsEveryOtherGoalOfTheLane() {
        Pipeline pipeline = Samples.pipeline(Map.of("ci.spark.versions", "4.0.1"));
        LaneDefinition.read(Lane.MAIN).goals().stream()
                .filter(goal -> goal.plugin().equals("ci-maven-plugin"))
                // ci:spark-start has the key of ci:spark.
                .map(goal -> "ci." + goal.goal().replace("-start", "") + ".skip")
                .forEach(key -> assertThat(pipeline.sparkCommand().contains("-D" + key + "=true"))
                        .as(key)
                        .isEqualTo(!key.equals("ci.spark.skip")));
        assertThat(pipeline.command(pipeline.main())).endsWith("-Dci.spark.skip=true");
        assertThat(Samples.pipeline(Map.of()).hasSpark()).isFalse();
    }

    @Test
    void theListOfJdksIsThatOfTheGoalMatrix() {
        Pipeline pipeline = Samples.pipeline(Map.of("ci.jdks", "17,21,25"));
        assertThat(pipeline.command(pipeline.main())).endsWith("verify -Dci.jdks=17");
        List<Integer> all = List.of(17, 21, 25);
        assertThat(MatrixFormat.GITHUB.document(all)).isEqualTo(Map.of("java", List.of("17", "21", "25")));
        assertThat(pipeline.jdks().jobs()).isEqualTo(List.of(21, 25));
    }

    @Test
    void branchesAreThoseThatTheLanesObey() {
        Branches branches = Samples.pipeline(Map.of(
                        "ci.branches.main", "trunk,next", "ci.branches.release", "hotfix/*", "ci.release.tags", "r*"))
                .branches();
        assertThat(branches.main()).containsExactly("trunk", "next", "hotfix/*");
        assertThat(branches.tags().globs()).containsExactly("r*");
        assertThat(Samples.pipeline(Map.of()).branches().main()).containsExactly("main", "release/*");
    }

    @Test
    void theServerIsTheOneThatThePublicationUses() {
        assertThat(Samples.pipeline(Map.of("ci.publish", "maven")).server())
                .isEqualTo(Optional.of(new Pipeline.Server("acme")));
        assertThat(Samples.pipeline(Map.of("ci.publish", "maven", "ci.publish.maven.server", "nexus"))
                        .server())
                .isEqualTo(Optional.of(new Pipeline.Server("nexus")));
        assertThat(Samples.pipeline(Map.of()).server()).isEmpty();
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Samples.pipeline(Map.of("ci.init.jdk", "11")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ci.init.jdk=11 is no feature version of a JDK from 17");
        assertThatThrownBy(() -> Samples.pipeline(Map.of("ci.stage.retentionDays", "a week")))
                .isInstanceOf(SettingException.class);
    }
}
