package io.github.cimaven.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.SettingException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {
    private static final Instant STAGED = Instant.parse("2026-11-23T04:15:00Z");

    @Test
    void expiresAfterItsDays() {
        assertThat(Retention.of(Optional.of("7")).expires(STAGED)).contains(Instant.parse("2026-11-30T04:15:00Z"));
        assertThat(Retention.of(Optional.of("36500")).days()).contains(36_500);
    }

    @Test
    void neverExpiresWithoutDays() {
        assertThat(Retention.of(Optional.empty()).expires(STAGED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "36501", "99999999999", "7.5", "5 bananas", "7d", "٧"})
    void refusesWhatIsNoNumberOfDays(String text) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> Retention.of(Optional.of(text)))
                .withMessageStartingWith("ci.stage.retentionDays is not a number of days from 1 to 36500.");
    }
}
