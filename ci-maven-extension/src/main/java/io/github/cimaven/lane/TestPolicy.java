package io.github.cimaven.lane;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which failing tests fail the build, as {@link Keys#TESTS_FAIL} says. */
public enum TestPolicy {
    /** All are only recorded. */
    NONE,
    /** Those that did not fail in the baseline. */
    NEW,
    /** Each, as without a lane. */
    ALL;

    /**
     * @param settings the user's before the lane's
     * @throws SettingException when it is none of the three
     */
    public static TestPolicy of(Settings settings) {
        return settings.text(Keys.TESTS_FAIL).map(TestPolicy::parse).orElse(ALL);
    }

    private static TestPolicy parse(String value) {
        Optional<TestPolicy> policy = Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
        return policy.orElseThrow(() -> new SettingException(
                "%s=%s is none of none, new and all. Type -D%s=new to fail the build on new failures only."
                        .formatted(Keys.TESTS_FAIL, SettingException.shown(value), Keys.TESTS_FAIL)));
    }
}
