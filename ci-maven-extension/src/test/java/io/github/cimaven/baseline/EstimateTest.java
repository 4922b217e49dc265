package io.github.cimaven.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.SampleRuns;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    /** In the baseline: a took 60 s, b 30 s, c 10 s, d failed after 5 s. */
    private static final List<ModuleFacts> MODULES = List.of(
            new ModuleFacts("a", "success", Duration.ofSeconds(60)),
            new ModuleFacts("b", "success", Duration.ofSeconds(30)),
            new ModuleFacts("c", "success", Duration.ofSeconds(10)),
            new ModuleFacts("d", "failure", Duration.ofSeconds(5)),
            new ModuleFacts("e", "skipped", Duration.ZERO));

    @ParameterizedTest
    @CsvSource({
        // the baseline's wall time and threads, this build's modules and threads, seconds expected
        "105, 1, a b c, 1, 100",
        "115, 1, a b c, 1, 110",
        "105, 1, c, 1, 10",
        "105, 1, x, 1, 0",
        "115, 1, x, 1, 10",
        "105, 1, a b c, 4, 60",
        "105, 1, b c, 2, 30",
        "105, 1, b b b b, 2, 60",
        "70, 2, a b c, 2, 67",
        "70, 2, a b c, 1, 100",
        "70, 2, b b b b, 4, 40",
        "105, 4, a b c, 4, 100",
        "105, 0, b, 2, 30",
    })
    void isWhatTheModulesTook(long wall, int baseThreads, String modules, int threads, long seconds) {
        Estimate estimate = Estimate.of(base(wall, baseThreads), Arrays.asList(modules.split(" ", -1)), threads);

        assertThat(Duration.ofSeconds(Math.round(estimate.duration().toMillis() / 1000.0)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void namesTheModulesThatDidNotSucceedInTheBaseline() {
        Estimate estimate = Estimate.of(base(105, 1), List.of("a", "d", "e", "x"), 1);

        assertThat(estimate.modules()).isEqualTo(4);
        assertThat(estimate.unknown()).containsExactly("d", "e", "x");
    }

    @Test
    void saysHowFarOffItWas() {
        Estimate estimate = Estimate.of(base(105, 1), List.of("a"), 1);

        assertThat(estimate.facts(Duration.ofSeconds(50)).offBy()).isEqualTo(Duration.ofSeconds(-10));
    }

    @Test
    void expectsNothingOfABaselineWithoutModules() {
        RunRecord base = SampleRuns.timed(SampleRuns.minimal(), Duration.ZERO, 2, List.of());

        assertThat(Estimate.of(base, List.of("a"), 4)).isEqualTo(new Estimate(Duration.ZERO, 1, List.of("a")));
    }

    private static RunRecord base(long wall, int threads) {
        return SampleRuns.timed(SampleRuns.minimal(), Duration.ofSeconds(wall), threads, MODULES);
    }
}
