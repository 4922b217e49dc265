package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.baseline.Estimate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    @ParameterizedTest
    @CsvSource({
        "94, 300, , '11 of 94 modules, about 3:40 of 5:00'",
        "1, , , '11 of 1 module, about 3:40'",
        "94, 300, a b, '11 of 94 modules, about 3:40 of 5:00; without 2 that the baseline has no time of (a, b)'",
        "9, , a b c d e f, '11 of 9 modules, about 3:40; without 6 that the baseline has no time of (a, b, c, d, e and 1 more)'",
        "9, , '##vso[x]', '11 of 9 modules, about 3:40; without 1 that the baseline has no time of (# #vso[x])'",
    })
    void isOneLine(int all, Integer limit, String unknown, String line) {
        assertThat(Expectation.line(
                        estimate(unknown), all, Optional.ofNullable(limit).map(Duration::ofSeconds)))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "232, , '3:40 expected, it took 0:12 longer'",
        "220, , '3:40 expected, it took 0:00 longer'",
        "100, , '3:40 expected, it took 2:00 less'",
        "232, a, '3:40 expected, it took 0:12 longer; without 1 that the baseline has no time of (a)'",
    })
    void saysHowFarOffItWas(long used, String unknown, String line) {
        assertThat(Expectation.end(estimate(unknown).facts(Duration.ofSeconds(used))))
                .isEqualTo(line);
    }

    private static Estimate estimate(String unknown) {
        List<String> modules = unknown == null ? List.of() : Arrays.asList(unknown.split(" ", -1));
        return new Estimate(Duration.ofSeconds(220), 11, modules);
    }
}
