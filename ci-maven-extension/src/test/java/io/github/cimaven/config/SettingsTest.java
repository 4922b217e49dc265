package io.github.cimaven.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({"true,true", "TRUE,true", "' true ',true", "false,false", "False,false"})
    void readsFlags(String value, boolean expected) {
        assertThat(settings(value).flag("ci.x", !expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void takesAnEmptyValueForNone(String value) {
        assertThat(settings(value).text("ci.x")).isEmpty();
        assertThat(settings(value).flag("ci.x", true)).isTrue();
        assertThat(settings(value).flag("ci.x", false)).isFalse();
        assertThat(settings(value).duration("ci.x")).isEmpty();
        assertThat(settings(value).patterns("ci.x", "a*")).isEqualTo(Patterns.of("a*"));
    }

    @Test
    void takesAMissingValueForNone() {
        assertThat(new Settings(key -> null).text("ci.x")).isEmpty();
        assertThat(new Settings(key -> null).duration("ci.x")).isEmpty();
    }

    @Test
    void readsTheKeyThatWasAskedFor() {
        Settings settings = new Settings(Map.of("ci.a", "1", "ci.b", " 2 ")::get);
        assertThat(settings.text("ci.b")).hasValue("2");
        assertThat(settings.patterns("ci.a", "x").matches("1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "on", "true false", "tru\u0000e"})
    void refusesOtherFlags(String value) {
        assertThatThrownBy(() -> settings(value).flag("ci.x", true))
                .isInstanceOf(SettingException.class)
                .hasMessage("ci.x=%s is neither true nor false. Type -Dci.x=true or -Dci.x=false."
                        .formatted(value.replace('\u0000', '?')));
    }

    @ParameterizedTest
    @CsvSource({
        "5m,300000",
        "90s,90000",
        "1h30m,5400000",
        "PT5M,300000",
        "pt5m,300000",
        "0s,0",
        "2H,7200000",
        "1.5s,1500",
        "P1D,86400000",
        "' 7s ',7000",
        "8760h,31536000000"
    })
    void readsDurations(String value, long millis) {
        assertThat(settings(value).duration("ci.x")).hasValue(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 bananas",
                "-5m",
                "PT-5M",
                "1h-5m",
                "5",
                "m",
                "5m5m",
                "5 m",
                "1d",
                "P",
                "PT",
                "5m\u0007",
                "\u0665m",
                "99999999999999999999h"
            })
    void refusesWhatIsNoDuration(String value) {
        assertThatThrownBy(() -> settings(value).duration("ci.x"))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "ci.x=%s is not a duration. Type a number with h, m or s, as in -Dci.x=5m or -Dci.x=1h30m.",
                        value.replace('\u0007', '?'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8761h", "P366D", "9223372036854775807s"})
    void refusesDurationsOfMoreThanAYear(String value) {
        assertThatThrownBy(() -> settings(value).duration("ci.x"))
                .isInstanceOf(SettingException.class)
                .hasMessage("ci.x=%s is more than a year. Type a shorter one, as in -Dci.x=5m.", value);
    }

    @Test
    void shortensAMegabyteToOneReadableLine() {
        for (String filler : new String[] {"9", "x", "\u0007", "\n5m"}) {
            assertThatThrownBy(() -> settings("5" + filler.repeat(1 << 20)).duration("ci.x"))
                    .isInstanceOf(SettingException.class)
                    .hasMessageStartingWith("ci.x=5")
                    .hasMessageContaining("... is not a duration.")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200))
                    .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
        }
    }

    private static Settings settings(String value) {
        return new Settings(Map.of("ci.x", value)::get);
    }
}
