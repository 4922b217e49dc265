package io.github.cimaven.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.JdkTests;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.TestClass;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.TestResults;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test is written as {@code module/Class.name}. */
class LedgerTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // failed in the base, fails now, passes now, flaky now, expected: new, known, fixed, not run
                "-, m/A.a, -, -, m/A.a, -, -, -",
                "m/A.a, m/A.a, -, -, -, m/A.a, -, -",
                "m/A.a, -, m/A.a, -, -, -, m/A.a, -",
                "m/A.a, -, -, -, -, -, -, m/A.a",
                "m/A.a, -, m/A.b, -, -, -, -, m/A.a",
                "m/A.a, m/A.b, m/A.a, -, m/A.b, -, m/A.a, -",
                "m/A.a, -, m/A.a, m/A.a, -, -, -, -",
                "-, -, m/A.a, m/A.a, -, -, -, -",
                "m/A.a, m/A.a, m/A.a, -, -, m/A.a, -, -",
                "m/A.a, n/A.a, -, -, n/A.a, -, -, m/A.a",
                "m/A.a, m/Renamed.a, -, -, m/Renamed.a, -, -, m/A.a",
                "m/A.a[1], m/A.a[2], m/A.a[1], -, m/A.a[2], -, m/A.a[1], -",
                "m/A., m/A.a, -, -, -, m/A.a, -, m/A.",
                "m/A., -, m/A.a, -, -, -, m/A., -",
                "m/A.a, m/A., -, -, m/A., -, -, m/A.a",
            })
    void tellsNewFromKnownAndFixedFromNotRun(
            String base,
            String failing,
            String passing,
            String flaky,
            String fresh,
            String known,
            String fixed,
            String not) {
        TestFacts facts = new Ledger(base(ids(base), "success")).compare(now(failing, passing, flaky));

        assertThat(named(facts, "new")).isEqualTo(ids(fresh));
        assertThat(named(facts, "known")).isEqualTo(ids(known));
        assertThat(facts.fixed()).isEqualTo(ids(fixed));
        assertThat(facts.notRun()).isEqualTo(ids(not));
    }

    @ParameterizedTest
    @CsvSource({
        "success, m/Other.a, new",
        "failure, m/Other.a, ",
        "skipped, m/Other.a, ",
        "unfinished, m/Other.a, ",
        "failure, m/Ran.a, new",
        "unfinished, m/Failed.b, new",
        "unfinished, m/Failed.a, known",
        "unfinished, fresh/Other.a, new",
    })
    void callsNothingNewThatTheBaselineDidNotComeTo(String status, String failing, String expected) {
        TestFacts facts = new Ledger(base(ids("m/Failed.a"), status)).compare(now(failing, null, null));

        assertThat(facts.failures().get(0).status()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void callsNothingNewWhenTheBaselineHadNoTests() {
        Ledger ledger = new Ledger(SampleRuns.minimal());
        TestResults now = now("m/A.a", null, null);

        assertThat(ledger.tells()).isFalse();
        assertThat(ledger.compare(now)).isEqualTo(now.facts());
    }

    @ParameterizedTest
    @CsvSource({
        // JDKs of the base, what failed there; JDKs of now, what fails, what passes; new, known, fixed, not run
        "17 25, m/A.a@25, 17 25, m/A.a@25, , , m/A.a@25, , ",
        "17 25, m/A.a@25, 17 25, m/A.a@17, m/A.a@25, m/A.a@17, , m/A.a@25, ",
        "17 25, m/A.a@25, 17, , m/A.a@17, , , , m/A.a@25",
        "17 25, m/A.a@25, 21, m/A.a@21, , , m/A.a@21, , m/A.a@25",
        "17, m/A.a@17, 21, , m/A.a@21, , , m/A.a@17, ",
        "17, m/A.a@17, 17 25, m/A.a@25, m/A.a@17, , m/A.a@25, m/A.a@17, ",
        "17, , 17 25, m/A.a@25, m/A.a@17, m/A.a@25, , , ",
        "'', m/A.a, 17 25, m/A.a@25, m/A.a@17, , m/A.a@25, , ",
        // A test that hung does not tell its JDK.
        "17, m/A.a@17, 17, m/A.a, , , m/A.a, , ",
        "17, m/A.a, 17, m/A.a@17, , , m/A.a@17, , ",
        "17 25, m/A.a, 17 25, , m/A.a@17, , , m/A.a, "
    })
    void comparesOnTheSameJdkWhereBothHaveIt(
            String before,
            String failed,
            String now,
            String failing,
            String passing,
            String fresh,
            String known,
            String fixed,
            String not) {
        RunRecord base = SampleRuns.with(on(before, failures(ids(failed))), List.of());
        TestFacts facts =
                new Ledger(base).compare(new TestResults(on(now, failures(ids(failing))), Set.copyOf(ids(passing))));

        assertThat(named(facts, "new")).isEqualTo(ids(fresh));
        assertThat(named(facts, "known")).isEqualTo(ids(known));
        assertThat(facts.fixed()).isEqualTo(ids(fixed));
        assertThat(facts.notRun()).isEqualTo(ids(not));
        assertThat(facts.jdks()).hasSize(now.split(" ", -1).length);
    }

    @Test
    void namesWhatFailedOnWhichJdks() {
        List<TestFailure> failures = List.of(
                failures(ids("m/A.a@17")).get(0),
                failures(ids("m/A.b@17")).get(0).passedOn(List.of("25")),
                failures(ids("m/A.a@25")).get(0));
        assertThat(JdkFailures.sentence("m", on("17 25", failures)))
                .contains(
                        "2 tests of m failed: A.a on JDK 17 and 25, A.b on JDK 17 only (it passed on 25). Mend them, or type"
                                + " -Dci.tests.fail=none to only record them.");
        assertThat(JdkFailures.sentence("m", on("17 25", List.of()))).isEmpty();
    }

    private static TestFacts on(String jdks, List<TestFailure> failures) {
        List<JdkTests> ran = Arrays.stream(jdks.split(" ", -1))
                .filter(jdk -> !jdk.isEmpty())
                .map(jdk -> new JdkTests(jdk, jdk, 9, 1, 0, 0))
                .toList();
        return new TestFacts(9, 1, 0, 0, failures, List.of(), List.of(), List.of(), List.of(), List.of(), ran);
    }

    @Test
    void putsNewFailuresFirstAndKnownOnesLast() {
        RunRecord base = base(ids("m/A.a"), "unfinished");

        assertThat(new Ledger(base)
                        .compare(now("m/A.a m/Unknown.b m/Ran.c", null, null))
                        .failures())
                .extracting(TestFailure::name)
                .containsExactly("c", "b", "a");
    }

    @Test
    void namesTheNewFailuresOfAModule() {
        TestFacts facts = new Ledger(base(ids("m/A.a"), "success"))
                .compare(now("m/A.a m/A.b m/A.c m/A.d m/A.e m/A.f m/A.g", null, null));

        assertThat(NewFailures.sentence("m", facts))
                .contains(
                        "6 tests of m failed that did not fail in the baseline: A.b, A.c, A.d, A.e, A.f and 1 more. Mend"
                                + " them, or type -Dci.tests.fail=none to only record them.");
        assertThat(NewFailures.sentence(
                        "m", new Ledger(base(ids("m/A.a"), "success")).compare(now("m/A.a", null, null))))
                .isEmpty();
        assertThat(NewFailures.sentence("m", new Ledger(base(List.of(), "success")).compare(now("m/A.", null, null))))
                .contains("1 test of m failed that did not fail in the baseline: A. Mend it, or type"
                        + " -Dci.tests.fail=none to only record it.");
    }

    private static RunRecord base(List<TestId> failed, String status) {
        List<TestClass> classes = List.of(new TestClass("m", "Ran", 1, Duration.ZERO));
        TestFacts tests =
                new TestFacts(9, 1, 0, 0, failures(failed), List.of(), classes, List.of(), List.of(), List.of());
        return SampleRuns.withModules(
                SampleRuns.with(tests, List.of()), List.of(new ModuleFacts("m", status, Duration.ZERO)));
    }

    private static TestResults now(String failing, String passing, String flaky) {
        List<FlakyTest> flakes = ids(flaky).stream()
                .map(id -> new FlakyTest(id.module(), id.testClass(), id.name(), ""))
                .toList();
        TestFacts facts =
                new TestFacts(9, 1, 0, 0, failures(ids(failing)), List.of(), List.of(), flakes, List.of(), List.of());
        return new TestResults(facts, Set.copyOf(ids(passing)));
    }

    private static List<TestFailure> failures(List<TestId> tests) {
        return tests.stream()
                .map(id -> new TestFailure(
                        id.module(),
                        id.testClass(),
                        id.name(),
                        "m",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        id.jdk(),
                        List.of()))
                .toList();
    }

    private static List<TestId> named(TestFacts facts, String status) {
        return facts.failures().stream()
                .filter(failure -> failure.is(status))
                .map(TestFailure::id)
                .collect(Collectors.toList());
    }

    private static List<TestId> ids(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ", -1))
                        .map(id -> id.split("[/.@]", -1))
                        .map(parts -> new TestId(
                                parts[0],
                                parts[1],
                                parts[2],
                                Arrays.stream(parts).skip(3).findFirst()))
                        .toList();
    }
}
