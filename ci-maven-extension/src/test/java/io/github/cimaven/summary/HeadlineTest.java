package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.record.ParallelFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.SampleRuns;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @ParameterizedTest
    @CsvSource({
        "true, true, , succeeded in 3:40 of 5:00",
        "false, true, , failed after 3:40 of 5:00",
        "true, false, , succeeded in 3:40",
        "false, false, , failed after 3:40",
        "false, true, core ran surefire:test, stopped by the deadline of 5:00 after 3:40",
    })
    void saysHowItEnded(boolean success, boolean limited, String message, String result) {
        Duration used = Duration.ofSeconds(220);
        DeadlineFacts deadline = new DeadlineFacts(LIMIT, used, Optional.ofNullable(message));
        RunRecord run = SampleRuns.ended(success, used, Optional.of(deadline).filter(facts -> limited));

        assertThat(new Headline(run).result()).isEqualTo(result);
    }

    @Test
    void saysWhatWasRunningAtTheDeadline() {
        RunRecord run = SampleRuns.ended(
                false, LIMIT, Optional.of(new DeadlineFacts(LIMIT, LIMIT, Optional.of("core ran surefire:test"))));

        assertThat(new Headline(run).facts()).containsEntry("Deadline", "core ran surefire:test");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, none ran",
        "5, 0, 0, 0, 5 run",
        "5, 0, 0, 2, '5 run, 2 skipped'",
        "5, 1, 0, 0, '5 run, 1 failed; recorded, they do not fail this lane'",
        "5, 1, 2, 1, '5 run, 1 failed, 2 in error, 1 skipped; recorded, they do not fail this lane'",
    })
    void countsTests(int run, int failed, int errors, int skipped, String text) {
        TestFacts tests = new TestFacts(run, failed, errors, skipped, List.of(), List.of());

        assertThat(new Headline(SampleRuns.with(tests, List.of())).facts()).containsEntry("Tests", text);
    }

    @Test
    void saysWhatChangedSinceTheBaseline() {
        assertThat(new Headline(SampleRuns.compared()).facts())
                .containsEntry("Tests", "102 run, 2 failed, 3 skipped, 1 flaky")
                .containsEntry(
                        "Baseline", "1 new, 1 known, 1 flaky, 1 fixed, 1 not run; compared with base/record.json")
                .containsEntry(
                        "Coverage",
                        "81.2 % of 1000 lines in 2 modules, 0.4 points more than in the baseline; 1 module not measured;"
                                + " 1 report that cannot be read")
                .containsEntry(
                        "Dependencies", "1 added, 1 changed, 1 removed in 2 modules, against the baseline's record")
                .containsEntry(
                        "Estimate",
                        "3:20 expected, it took 0:20 longer; without 1 that the baseline has no time of (shop-dist)");
        assertThat(new Headline(SampleRuns.full()).facts()).doesNotContainKeys("Baseline", "Dependencies", "Estimate");
    }

    @Test
    void saysHowTheModulesEnded() {
        assertThat(new Headline(SampleRuns.full()).facts())
                .containsEntry("Modules", "3 (1 failure, 1 skipped, 1 success)")
                .containsEntry("Lane", "ci-pr: pull request 17 into main");
        assertThat(new Headline(SampleRuns.minimal()).facts()).doesNotContainKeys("Modules", "Deadline");
    }

    @ParameterizedTest
    @CsvSource({
        ", '50.0 % of 2 lines in 1 module'",
        "1, '50.0 % of 2 lines in 1 module, as in the baseline'",
        "2, '50.0 % of 2 lines in 1 module, 50.0 points less than in the baseline'",
        "0, '50.0 % of 2 lines in 1 module, 50.0 points more than in the baseline'"
    })
    void saysHowMuchIsCovered(Integer before, String text) {
        CoverageFacts coverage = new CoverageFacts(
                new Lines(1, 2),
                List.of(new ModuleLines("shop", new Lines(1, 2))),
                List.of(),
                List.of(),
                Optional.ofNullable(before).map(covered -> new Lines(covered, 2)));

        assertThat(new Headline(SampleRuns.minimal()
                                .with()
                                .coverage(Optional.of(coverage))
                                .build())
                        .facts())
                .containsEntry("Coverage", text);
        assertThat(new Headline(SampleRuns.minimal()).facts()).doesNotContainKey("Coverage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 40 | a,b   | 2 | the modules took 1:40, their longest chain 0:40 (a -> b): -T2 saves 0:50 at most",
                "100 | 95 | a,b   | 2 | the modules took 1:40, their longest chain 1:35 (a -> b): -T would not help on 2 processors",
                "100 | 10 | a     | 1 | the modules took 1:40, their longest chain 0:10 (a): -T would not help on 1 processor",
                "100 | 50 | a,b,c,d,e | 4 | the modules took 1:40, their longest chain 0:50 (a -> ... -> e): -T4 saves 0:50 at most"
            })
    void saysWhatThreadsWouldSave(int total, int longest, String chain, int processors, String text) {
        ParallelFacts parallel = new ParallelFacts(
                Duration.ofSeconds(total), Duration.ofSeconds(longest), List.of(chain.split(",", -1)), processors);
        RunRecord run = SampleRuns.withModules(
                SampleRuns.minimal(),
                Collections.nCopies(6, new ModuleFacts("module", "success", Duration.ofSeconds(10))));

        assertThat(new Headline(run.with().parallel(Optional.of(parallel)).build()).facts())
                .containsEntry("Threads", text);
        assertThat(new Headline(SampleRuns.minimal()
                                .with()
                                .parallel(Optional.of(parallel))
                                .build())
                        .facts())
                .doesNotContainKey("Threads");
    }
}
