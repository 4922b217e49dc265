package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "MAIN, , ALL",
        "RELEASE, , ALL",
        "PR, , NONE",
        "PR, new, NEW",
        "PR, ' all ', ALL",
        "MAIN, none, NONE",
    })
    void isTheUsersThenTheLanes(Lane lane, String value, TestPolicy policy) {
        Settings settings = settings(value).or(LaneDefinition.read(lane).defaults());

        assertThat(TestPolicy.of(settings)).isEqualTo(policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "New", "news", "\u001b[31m"})
    void refusesWhatIsNoneOfThem(String value) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> TestPolicy.of(settings(value)))
                .withMessageStartingWith("ci.tests.fail=")
                .withMessageContaining("is none of none, new and all. Type -Dci.tests.fail=new")
                .withMessageNotContaining("\u001b");
    }

    private static Settings settings(String value) {
        Map<String, String> properties = new HashMap<>();
        properties.put(Keys.TESTS_FAIL, value);
        return new Settings(properties::get);
    }
}
