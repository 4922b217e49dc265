package io.github.cimaven.ledger;

import io.github.cimaven.record.RunRecord.TestId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Tests, to be looked up by name and JDK: a test of which the JDK is not known is the same on each. */
final class TestSet {
    private final Set<TestId> tests;
    private final Set<TestId> anywhere;

    TestSet(Collection<TestId> tests) {
        this.tests = Set.copyOf(tests);
        this.anywhere = tests.stream().map(TestId::onAnyJdk).collect(Collectors.toSet());
    }

    boolean has(TestId test) {
        return test.jdk().isEmpty() ? anywhere.contains(test) : tests.contains(test) || tests.contains(test.onAnyJdk());
    }
}
