package io.github.cimaven.record;

import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestId;
import java.util.Set;

/**
 * The tests of a run.
 *
 * @param passed those that passed in the end, which the record only counts
 */
public record TestResults(TestFacts facts, Set<TestId> passed) {
    public TestResults {
        passed = Set.copyOf(passed);
    }
}
