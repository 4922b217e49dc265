package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.RunnerCommands;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleSummaryTest {
    private static final CiFolder FOLDER = CiFolder.below(Path.of("target"));

    @Test
    void tellsEverythingThatHappened() {
        assertThat(lines(SampleRuns.full())).isEqualTo(Golden.lines("console-full.txt"));
    }

    @Test
    void tellsWhatIsNewWhatIsKnownAndWhatTheChangeBrings() {
        assertThat(lines(SampleRuns.compared())).isEqualTo(Golden.lines("console-compared.txt"));
    }

    @Test
    void readsWellWithoutTestsAndGoals() {
        assertThat(lines(SampleRuns.minimal())).isEqualTo(Golden.lines("console-minimal.txt"));
    }

    @Test
    void showsTheFirstFailingTestsAndHowManyMore() {
        List<String> lines = lines(SampleRuns.with(SampleRuns.tests(23), List.of()));

        assertThat(lines)
                .contains("23 failing tests", " ... and 13 more")
                .anyMatch(line -> line.contains("addsItem10 "))
                .noneMatch(line -> line.contains("addsItem11 "));
    }

    @Test
    void tellsALongFindingBelowItsRuleAndItsPlaceToTheEnd() {
        Finding finding = Finding.of("guard/version-after-releases", Severity.ERROR, "long ".repeat(100), "Type x.")
                .at("module/src/main/java/com/example/a/very/long/path/LongName.java", Optional.of(17));

        assertThat(lines(SampleRuns.with(SampleRuns.NO_TESTS, List.of(finding))))
                .anyMatch(line ->
                        line.contains(" guard/version-after-releases ") && line.endsWith("/path/LongName.java:17"))
                .anyMatch(line -> line.startsWith("           long long long ") && line.length() > 100)
                .anyMatch(line -> line.endsWith(" Type x."));
    }

    @ParameterizedTest
    @MethodSource({"io.github.cimaven.summary.HostileRuns#runs", "io.github.cimaven.summary.HostileRuns#comparedRuns"})
    void startsNoCommandAndStaysNarrow(RunRecord run) {
        assertThat(lines(run)).isNotEmpty().allSatisfy(line -> {
            assertThat(RunnerCommands.started(line)).isEmpty();
            assertThat(line)
                    .hasSizeLessThanOrEqualTo(ConsoleSummary.WIDTH + 1)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]|\\p{ASCII}\\p{Cf}");
        });
    }

    private static List<String> lines(RunRecord run) {
        return ConsoleSummary.lines(run, FOLDER);
    }
}
