package io.github.cimaven.record;

import io.github.cimaven.jdk.Features;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A failing test with all the JDKs that it failed on: one thing to mend.
 *
 * @param first its first failure
 * @param where on which JDKs it fails, when the tests ran on several
 */
public record FailingTest(TestFailure first, Optional<String> where) {

    /** The failures that count, each test once, in the order of their first failures. */
    public static List<FailingTest> of(TestFacts tests, Predicate<TestFailure> counts) {
        boolean several = tests.jdks().size() > 1;
        Map<TestId, List<TestFailure>> byTest = new LinkedHashMap<>();
        tests.failures().stream()
                .filter(counts)
                .forEach(failure -> byTest.computeIfAbsent(failure.id().onAnyJdk(), key -> new ArrayList<>())
                        .add(failure));
        return byTest.values().stream()
                // Without a JDK each failure stands for itself, whatever its name.
                .flatMap(failures -> several && failures.get(0).jdk().isPresent()
                        ? List.of(together(failures)).stream()
                        : failures.stream().map(failure -> new FailingTest(failure, Optional.empty())))
                .toList();
    }

    private static FailingTest together(List<TestFailure> failures) {
        List<String> failed = failures.stream()
                .flatMap(failure -> failure.jdk().stream())
                .distinct()
                .toList();
        List<String> passed = failures.get(0).passedOn().stream()
                .filter(jdk -> !failed.contains(jdk))
                .toList();
        String where = "on JDK " + Features.text(failed)
                + (passed.isEmpty() ? "" : " only (it passed on " + Features.text(passed) + ")");
        return new FailingTest(failures.get(0), Optional.of(where));
    }
}
