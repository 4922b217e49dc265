package io.github.cimaven.ledger;

import io.github.cimaven.config.Keys;
import io.github.cimaven.record.FailingTest;
import io.github.cimaven.record.RunRecord.TestFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What fails a module whose tests ran on several JDKs. */
public final class JdkFailures {
    private static final int SHOWN = 5;

    private JdkFailures() {}

    /**
     * @param tests those of the module on all its JDKs
     * @return the sentence that names what failed, each with its JDKs; empty when nothing did
     */
    public static Optional<String> sentence(String module, TestFacts tests) {
        List<FailingTest> failing = FailingTest.of(tests, failure -> true);
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        String names = failing.stream().limit(SHOWN).map(NewFailures::name).collect(Collectors.joining(", "));
        int more = failing.size() - SHOWN;
        return Optional.of("%s of %s failed: %s%s. Mend %s, or type -D%s=none to only record %s."
                .formatted(
                        failing.size() == 1 ? "1 test" : failing.size() + " tests",
                        module,
                        names,
                        more > 0 ? " and " + more + " more" : "",
                        failing.size() == 1 ? "it" : "them",
                        Keys.TESTS_FAIL,
                        failing.size() == 1 ? "it" : "them"));
    }
}
