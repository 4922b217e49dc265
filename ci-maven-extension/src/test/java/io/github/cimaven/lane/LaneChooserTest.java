package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaneChooserTest {
    private static final Selection NOTHING = new Selection(Optional.empty(), "", false, List.of());

    /** Event, pull request, target, tag, branch, default branch; lane and reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // A tag comes first.
                "TAG         |- |-   |v1.0 |-          |-    |ci-release|tag v1.0 matches v*",
                "PUSH        |- |-   |v1.0 |main       |main |ci-release|tag v1.0 matches v*",
                "OTHER       |- |-   |v    |-          |-    |ci-release|tag v matches v*",
                "PULL_REQUEST|7 |main|v1.0 |topic      |main |ci-release|tag v1.0 matches v*",
                "TAG         |- |-   |1.0  |-          |-    |ci-pr     |tag 1.0 does not match v*",
                "TAG         |- |-   |V1.0 |-          |-    |ci-pr     |tag V1.0 does not match v*",
                "PUSH        |- |-   |other|main       |main |ci-pr     |tag other does not match v*",
                "MERGE_QUEUE |- |main|other|main       |main |ci-pr     |tag other does not match v*",
                // Then a pull request, whatever its branch is called.
                "PULL_REQUEST|7 |main|-    |topic      |main |ci-pr     |pull request 7 into main",
                "PULL_REQUEST|7 |-   |-    |topic      |main |ci-pr     |pull request 7",
                "PULL_REQUEST|- |-   |-    |-          |-    |ci-pr     |pull request",
                "PULL_REQUEST|7 |main|-    |main       |main |ci-pr     |pull request 7 into main",
                "PUSH        |7 |main|-    |main       |main |ci-pr     |pull request 7 into main",
                "MERGE_QUEUE |- |main|-    |main       |main |ci-pr     |merge queue into main",
                "MERGE_QUEUE |7 |main|-    |gh-queue/x |main |ci-pr     |merge queue 7 into main",
                // Then the branch.
                "PUSH        |- |-   |-    |trunk      |trunk|ci-main   |branch trunk is the default branch",
                "PUSH        |- |-   |-    |main       |-    |ci-main   |branch main is the default branch",
                "PUSH        |- |-   |-    |master     |-    |ci-main   |branch master is the default branch",
                "SCHEDULE    |- |-   |-    |main       |main |ci-main   |branch main is the default branch",
                "MANUAL      |- |-   |-    |main       |main |ci-main   |branch main is the default branch",
                "PUSH        |- |-   |-    |release/1.x|main |ci-main   |branch release/1.x is a release branch (release/*)",
                "PUSH        |- |-   |-    |main       |trunk|ci-pr     |branch main is neither the default nor a release branch",
                "PUSH        |- |-   |-    |topic      |main |ci-pr     |branch topic is neither the default nor a release branch",
                "PUSH        |- |-   |-    |v1.0       |main |ci-pr     |branch v1.0 is neither the default nor a release branch",
                // Nothing is known.
                "OTHER       |- |-   |-    |-          |main |ci-pr     |neither a tag nor a branch is known",
                "TAG         |- |-   |-    |-          |-    |ci-pr     |neither a tag nor a branch is known",
            })
    void choosesByTheFirstFactThatIsKnown(
            Event event,
            String pullRequest,
            String target,
            String tag,
            String branch,
            String defaultBranch,
            String lane,
            String reason) {
        CiEnvironment environment = CiEnvironment.builder("some-ci")
                .event(event)
                .pullRequest(Optional.ofNullable(pullRequest))
                .targetBranch(Optional.ofNullable(target))
                .tag(Optional.ofNullable(tag))
                .branch(Optional.ofNullable(branch))
                .defaultBranch(Optional.ofNullable(defaultBranch))
                .build();
        LaneChoice choice = choose(environment, NOTHING);
        assertThat(choice.id()).isEqualTo(lane);
        assertThat(choice.reason()).isEqualTo(reason);
        assertThat(choice.warnings()).isEmpty();
    }

    @Test
    void choosesNoLaneOutsideCi() {
        LaneChoice choice = choose(CiEnvironment.local(), NOTHING);
        assertThat(choice).isEqualTo(new LaneChoice(Optional.empty(), "no CI environment was found", List.of()));
        assertThat(choice.id()).isEqualTo("none");
    }

    @Test
    void choosesByTheUsersTagsAndBranches() {
        Settings settings =
                new Settings(Map.of("ci.release.tags", "rel-*, final-*", "ci.branches.main", "develop")::get);
        LaneChooser chooser = new LaneChooser(LanePolicy.of(settings));
        assertThat(chooser.choose(tag("final-1"), NOTHING).reason()).isEqualTo("tag final-1 matches final-*");
        assertThat(chooser.choose(tag("v1"), NOTHING))
                .isEqualTo(new LaneChoice(Optional.of(Lane.PR), "tag v1 does not match rel-*, final-*", List.of()));
        CiEnvironment develop =
                CiEnvironment.builder("x").branch(Optional.of("develop")).build();
        assertThat(chooser.choose(develop, NOTHING).lane()).hasValue(Lane.MAIN);
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void letsTheUserOverrideEverything(Lane lane) {
        Selection typed = new Selection(Optional.of(lane), "-P" + lane.id(), false, List.of());
        LaneChoice expected = new LaneChoice(Optional.of(lane), "-P" + lane.id(), List.of());
        assertThat(choose(tag("v1"), typed)).isEqualTo(expected);
        assertThat(choose(CiEnvironment.local(), typed)).isEqualTo(expected);
    }

    @Test
    void letsTheUserSwitchEverythingOff() {
        Selection off = new Selection(Optional.empty(), "-Dci.lane=none", true, List.of());
        CiEnvironment odd = tag("v1").toBuilder().warning("w").doubt("d").build();
        assertThat(choose(odd, off)).isEqualTo(new LaneChoice(Optional.empty(), "-Dci.lane=none", List.of()));
    }

    @Test
    void letsTheUserRefuseOneLane() {
        Selection noRelease = new Selection(Optional.empty(), "", false, List.of(Lane.RELEASE));
        assertThat(choose(tag("v1"), noRelease))
                .isEqualTo(new LaneChoice(Optional.empty(), "-P '!ci-release'", List.of()));
        assertThat(choose(tag("other"), noRelease).lane()).hasValue(Lane.PR);
    }

    @Test
    void letsARefusalWinOverARequest() {
        Selection both = new Selection(Optional.of(Lane.PR), "-Dci.lane=pr", false, List.of(Lane.PR));
        assertThat(choose(CiEnvironment.local(), both).id()).isEqualTo("none");
    }

    @Test
    void givesTheFewestRightsToDoubtfulFacts() {
        CiEnvironment doubtful = tag("v1").toBuilder().warning("w").doubt("d").build();
        assertThat(choose(doubtful, NOTHING))
                .isEqualTo(new LaneChoice(
                        Optional.of(Lane.PR),
                        "doubtful facts earn the lane with the fewest rights",
                        List.of("w", "d")));
    }

    @Test
    void warnsOfDoubtsWhenTheUserOverridesThem() {
        Selection typed = new Selection(Optional.of(Lane.RELEASE), "-Pci-release", false, List.of());
        CiEnvironment doubtful = tag("v1").toBuilder().doubt("d").build();
        assertThat(choose(doubtful, typed))
                .isEqualTo(new LaneChoice(Optional.of(Lane.RELEASE), "-Pci-release", List.of("d")));
    }

    @Test
    void passesWarningsOn() {
        CiEnvironment environment = tag("v1").toBuilder().warning("w").build();
        assertThat(choose(environment, NOTHING))
                .isEqualTo(new LaneChoice(Optional.of(Lane.RELEASE), "tag v1 matches v*", List.of("w")));
    }

    @Test
    void takesNamesWithPercentSignsAsTheyAre() {
        assertThat(choose(tag("%s%n"), NOTHING).reason()).isEqualTo("tag %s%n does not match v*");
    }

    @Test
    void looksInTheOrderThatItPrints() {
        assertThat(LaneChoice.PRECEDENCE).isEqualTo("override, tag, pull request, default branch, other branch");
    }

    private static CiEnvironment tag(String tag) {
        return CiEnvironment.builder("some-ci").tag(Optional.of(tag)).build();
    }

    private static LaneChoice choose(CiEnvironment environment, Selection selection) {
        return new LaneChooser(LanePolicy.of(new Settings(key -> null))).choose(environment, selection);
    }
}
