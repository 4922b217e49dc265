package io.github.cimaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({
        "https://ci.example.com/1, true",
        "http://ci.example.com/1, true",
        "javascript:alert(1), false",
        "data:text/html;base64;x, false",
        "//ci.example.com, false",
        "https:, false",
        "file:///etc/passwd, false",
        "https://ci.example.com/a b, false"
    })
    void onlyTheWebIsLinked(String address, boolean linked) {
        assertThat(Cell.of("x").linked(Optional.of(address)).link().isPresent()).isEqualTo(linked);
    }

    @ParameterizedTest
    @CsvSource({"50, 200, 25", "300, 200, 100", "1, 0, 0", "0, 5, 0"})
    void aBarIsAtMostWhole(long part, long whole, int percent) {
        assertThat(Cell.of("x").share(part, whole).share()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "1834220, 1.8 MB", "7000000000, 7.0 GB"})
    void bytesAreReadable(long bytes, String text) {
        assertThat(Words.bytes(bytes)).isEqualTo(text);
    }

    @Test
    void theVerdictNamesTheDeadlineBeforeTheFailure() {
        RunRecord run = SampleRuns.full();
        assertThat(Verdict.of(run).word()).isEqualTo("Failed");
        RunRecord late = run.with()
                .deadline(Optional.of(new DeadlineFacts(
                        Duration.ofMinutes(5), Duration.ofMinutes(5), Optional.of("surefire:test was running."))))
                .build();
        assertThat(Verdict.of(late))
                .isEqualTo(new Verdict("Stopped by the deadline", Tone.BAD, "surefire:test was running."));
    }

    @Test
    void aPassedBuildWithRecordedFailuresSaysSo() {
        RunRecord run =
                SampleRuns.full().with().success(true).failures(List.of()).build();
        assertThat(Verdict.of(run).tone()).isEqualTo(Tone.WARN);
        assertThat(Verdict.of(run).sentence()).contains("failing tests are recorded; this lane does not fail for them");
    }
}
