package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTest {

    @ParameterizedTest
    @CsvSource({
        "pr,PR",
        "main,MAIN",
        "release,RELEASE",
        "ci-pr,PR",
        "ci-main,MAIN",
        "ci-release,RELEASE",
    })
    void isNamedWithOrWithoutItsPrefix(String value, Lane lane) {
        assertThat(Lane.ofSetting(value)).hasValue(lane);
    }

    @Test
    void isNoneWhenSwitchedOff() {
        assertThat(Lane.ofSetting("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "PR", "ci", "pr,main", "p\nr"})
    void isRefusedWithWhatToType(String value) {
        assertThatThrownBy(() -> Lane.ofSetting(value))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "ci.lane=%s is no lane. Type -Dci.lane=pr, -Dci.lane=main, -Dci.lane=release, or"
                                + " -Dci.lane=none for no lane at all.",
                        value.replace('\n', '?'));
    }

    @ParameterizedTest
    @CsvSource({"ci-pr,PR", "ci-main,MAIN", "ci-release,RELEASE"})
    void isTheProfileOfItsId(String id, Lane lane) {
        assertThat(Lane.ofProfile(id)).hasValue(lane);
        assertThat(lane.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pr", "CI-PR", "ci-nightly", "none", ""})
    void isNoOtherProfile(String id) {
        assertThat(Lane.ofProfile(id)).isEmpty();
    }
}
