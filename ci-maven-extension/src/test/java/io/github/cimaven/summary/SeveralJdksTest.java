package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.JdkTests;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.SampleRuns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveralJdksTest {
    private static final List<JdkTests> TWO =
            List.of(new JdkTests("17", "17.0.15", 5, 1, 0, 0), new JdkTests("25", "25.0.1", 5, 1, 1, 0));

    @Test
    void theHeadlineCountsEach() {
        assertThat(new Headline(run(TWO)).facts())
                .containsEntry(
                        "Tests",
                        "10 run, 2 failed, 1 in error, 1 flaky; on JDK 17.0.15: 5, 1 failed, on JDK 25.0.1: 5, 2 failed;"
                                + " recorded, they do not fail this lane");
    }

    @Test
    void aTestIsOneProblemWithItsJdks() {
        assertThat(Problem.of(run(TWO)))
                .extracting(Problem::title)
                .containsExactly(
                        "Failing test A.both on JDK 17 and 25",
                        "Failing test A.one on JDK 25 only (it passed on 17)",
                        "Flaky test A.flaky");
    }

    @Test
    void aTestIsOneRowWithItsJdks() {
        assertThat(new LedgerSections(run(TWO))
                        .all().stream()
                                .filter(section -> !section.isEmpty())
                                .flatMap(section -> section.rows().stream())
                                .map(row -> row.get(0)))
                .containsExactly(
                        "A.both on JDK 17 and 25", "A.one on JDK 25 only (it passed on 17)", "A.flaky on JDK 25");
    }

    @Test
    void withOneJdkNothingIsSaidOfIt() {
        RunRecord run = run(TWO.subList(1, 2));
        assertThat(new Headline(run).facts().get("Tests")).doesNotContain("JDK");
        assertThat(Problem.of(run)).extracting(Problem::title).noneMatch(title -> title.contains("JDK"));
    }

    private static RunRecord run(List<JdkTests> jdks) {
        List<TestFailure> failures = List.of(failure("both", "17"), failure("both", "25"), failure("one", "25", "17"));
        return SampleRuns.with(
                new TestFacts(
                        10,
                        2,
                        1,
                        0,
                        failures,
                        List.of(),
                        List.of(),
                        List.of(new FlakyTest("m", "p.A", "flaky", "once", Optional.of("25"))),
                        List.of(),
                        List.of(),
                        jdks),
                List.of());
    }

    private static TestFailure failure(String name, String jdk, String... passedOn) {
        return new TestFailure(
                "m",
                "p.A",
                name,
                "message",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(jdk),
                List.of(passedOn));
    }
}
