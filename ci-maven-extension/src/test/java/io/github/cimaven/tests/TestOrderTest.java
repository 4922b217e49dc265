package io.github.cimaven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.TestClass;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestOrderTest {

    @ParameterizedTest(name = "changed {0}, failed {1}, seconds {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                // Nothing is known.
                "-,   -,   -,               ''",
                "X,   Y,   Z:1,             ''",
                // One kind of knowledge.
                "C,   -,   -,               C A B D",
                "D C, -,   -,               C D A B",
                "-,   B,   -,               B A C D",
                "-,   -,   A:3 B:2 C:1 D:0, D C B A",
                // A class of no known time is new.
                "-,   -,   A:3 B:2 C:1,     D C B A",
                "-,   -,   A:1 B:1 C:1 D:1, A B C D",
                // All kinds.
                "D,   C,   A:9 B:1 C:5 D:8, D C B A",
                "D,   D C, A:9 B:1 C:5 D:8, D C B A",
                "A D, B,   A:9 B:1 C:5 D:8, D A B C",
                "A,   B C, A:9 B:7 C:5 D:1, A C B D",
            })
    void putsTheMostUsefulFirst(String changed, String failed, String seconds, String order) {
        Map<String, Duration> durations = words(seconds).stream()
                .map(word -> word.split(":"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Duration.ofSeconds(Long.parseLong(pair[1]))));
        TestOrder tested = new TestOrder(words(changed), words(failed), durations);
        assertThat(String.join(" ", tested.of(List.of("B", "A", "D", "C")))).isEqualTo(order);
    }

    @Test
    void namesEachClassOnce() {
        assertThat(new TestOrder(Set.of("A"), Set.of(), Map.of()).of(List.of("A", "B", "A", "B")))
                .containsExactly("A", "B");
    }

    @Test
    void learnsFromRunsTheLatestFirst() {
        TestFacts latest = facts(List.of(failure("B$Inner")), List.of(ran("A", 1), ran("B", 4), ran("B$Inner", 2)));
        TestFacts before = facts(List.of(failure("C(Chrome)")), List.of(ran("A", 9), ran("C", 7)));
        assertThat(TestOrder.of("app", Set.of("D"), List.of(latest, before)))
                .isEqualTo(new TestOrder(
                        Set.of("D"),
                        Set.of("B", "C"),
                        Map.of("A", Duration.ofSeconds(1), "B", Duration.ofSeconds(6), "C", Duration.ofSeconds(7))));
    }

    @Test
    void takesNoClassOfTheSameNameInAnotherModule() {
        TestFacts earlier = facts(List.of(failure("A")), List.of(ran("B", 4)));
        assertThat(TestOrder.of("lib", Set.of(), List.of(earlier)))
                .isEqualTo(new TestOrder(Set.of(), Set.of(), Map.of()));
    }

    private static TestFacts facts(List<TestFailure> failures, List<TestClass> classes) {
        return new TestFacts(0, 0, 0, 0, failures, List.of(), classes, List.of(), List.of(), List.of());
    }

    private static TestFailure failure(String testClass) {
        return new TestFailure("app", testClass, "fails", "", Optional.empty(), Optional.empty());
    }

    private static TestClass ran(String testClass, long seconds) {
        return new TestClass("app", testClass, 1, Duration.ofSeconds(seconds));
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Arrays.stream(text.split(" ")).collect(Collectors.toSet());
    }
}
