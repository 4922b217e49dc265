package io.github.cimaven.ledger;

import io.github.cimaven.config.Keys;
import io.github.cimaven.record.FailingTest;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.text.ConsoleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What fails a module when only new failures do. */
public final class NewFailures {
    private static final int SHOWN = 5;
    private static final int MAX_NAME = 200;

    private NewFailures() {}

    /**
     * @param tests what {@link Ledger#compare} made of a module's tests
     * @return the sentence that names them; empty when there is none
     */
    public static Optional<String> sentence(String module, TestFacts tests) {
        List<FailingTest> failures = FailingTest.of(tests, failure -> failure.is(TestFailure.NEW));
        if (failures.isEmpty()) {
            return Optional.empty();
        }
        String names = failures.stream().limit(SHOWN).map(NewFailures::name).collect(Collectors.joining(", "));
        int more = failures.size() - SHOWN;
        return Optional.of(
                "%s of %s failed that did not fail in the baseline: %s%s. Mend %s, or type -D%s=none to only record %s."
                        .formatted(
                                failures.size() == 1 ? "1 test" : failures.size() + " tests",
                                module,
                                names,
                                more > 0 ? " and " + more + " more" : "",
                                failures.size() == 1 ? "it" : "them",
                                Keys.TESTS_FAIL,
                                failures.size() == 1 ? "it" : "them"));
    }

    static String name(FailingTest failing) {
        TestFailure failure = failing.first();
        String name = failure.name().isBlank() ? failure.testClass() : failure.testClass() + "." + failure.name();
        return ConsoleText.of(name, MAX_NAME)
                + failing.where().map(where -> " " + where).orElse("");
    }
}
