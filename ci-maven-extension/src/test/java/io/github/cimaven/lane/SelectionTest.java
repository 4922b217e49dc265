package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    @Test
    void isEmptyWhenNothingWasTyped() {
        assertThat(select("", List.of("dev"), List.of("jdk8")))
                .isEqualTo(new Selection(Optional.empty(), "", false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"ci-pr,PR", "ci-main,MAIN", "ci-release,RELEASE"})
    void takesTheLaneOfAProfile(String profile, Lane lane) {
        assertThat(select("", List.of("dev", profile, "x"), List.of()))
                .isEqualTo(new Selection(Optional.of(lane), "-P" + profile, false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"pr,PR", "ci-main,MAIN", "' release ',RELEASE"})
    void takesTheLaneOfTheSetting(String value, Lane lane) {
        assertThat(select(value, List.of(), List.of()))
                .isEqualTo(new Selection(Optional.of(lane), "-Dci.lane=" + value.strip(), false, List.of()));
    }

    @Test
    void takesAProfileTypedTwiceForOne() {
        assertThat(select("", List.of("ci-pr", "ci-pr"), List.of()).lane()).hasValue(Lane.PR);
    }

    @Test
    void takesProfileAndSettingThatSayTheSame() {
        Selection selection = select("main", List.of("ci-main"), List.of());
        assertThat(selection.lane()).hasValue(Lane.MAIN);
        assertThat(selection.how()).isEqualTo("-Pci-main");
    }

    @Test
    void refusesTwoProfiles() {
        assertThatThrownBy(() -> select("", List.of("ci-pr", "dev", "ci-release"), List.of()))
                .isInstanceOf(SettingException.class)
                .hasMessage("Two lanes are asked for: -Pci-pr,ci-release. Name one of them.");
    }

    @ParameterizedTest
    @CsvSource({"main,ci-pr", "pr,ci-release"})
    void refusesProfileAndSettingThatDiffer(String value, String profile) {
        assertThatThrownBy(() -> select(value, List.of(profile), List.of()))
                .isInstanceOf(SettingException.class)
                .hasMessage("Two lanes are asked for: -P%s and -Dci.lane=%s. Name one of them.", profile, value);
    }

    @Test
    void refusesTwoProfilesOfWhichTheSettingNamesOne() {
        assertThatThrownBy(() -> select("pr", List.of("ci-pr", "ci-main"), List.of()))
                .hasMessage("Two lanes are asked for: -Pci-pr,ci-main and -Dci.lane=pr. Name one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", " none "})
    void switchesEverythingOff(String value) {
        for (List<String> profiles : List.of(List.<String>of(), List.of("ci-pr"), List.of("ci-pr", "ci-main"))) {
            assertThat(select(value, profiles, List.of()))
                    .isEqualTo(new Selection(Optional.empty(), "-Dci.lane=none", true, List.of()));
        }
    }

    @Test
    void refusesAnUnknownLane() {
        assertThatThrownBy(() -> select("nightly", List.of(), List.of()))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.lane=nightly is no lane. Type -Dci.lane=pr,");
    }

    @Test
    void keepsTheLanesThatAreRefused() {
        Selection selection = select("", List.of(), List.of("dev", "ci-main", "ci-pr"));
        assertThat(selection.refused()).containsExactlyInAnyOrder(Lane.PR, Lane.MAIN);
        assertThat(selection.lane()).isEmpty();
        assertThat(selection.off()).isFalse();
    }

    private static Selection select(String setting, List<String> activated, List<String> deactivated) {
        Settings settings = new Settings(key -> key.equals("ci.lane") ? setting : null);
        return Selection.of(settings, activated, deactivated);
    }
}
