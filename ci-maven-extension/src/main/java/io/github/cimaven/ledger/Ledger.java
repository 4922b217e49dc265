package io.github.cimaven.ledger;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.JdkTests;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.record.TestResults;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells new failures from known ones, and what was fixed, by an earlier run. A test is the same when module, class and
 * name are: what was renamed is new.
 */
public final class Ledger {
    private final boolean tells;
    private final Set<TestId> failed;
    private final TestSet known;
    private final Set<String> jdks;
    private final Set<TestId> classes;
    private final Set<String> halted;

    /** @param base the earlier run */
    public Ledger(RunRecord base) {
        this.tells = base.tests().run() > 0;
        this.failed = base.tests().failures().stream()
                .map(TestFailure::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.known = new TestSet(failed);
        this.jdks = jdks(base.tests());
        this.classes = Stream.concat(
                        base.tests().classes().stream().map(test -> new TestId(test.module(), test.testClass(), "")),
                        failed.stream().map(Ledger::whole).map(TestId::onAnyJdk))
                .collect(Collectors.toSet());
        this.halted = base.modules().stream()
                .filter(module -> !module.status().equals("success"))
                .map(ModuleFacts::id)
                .collect(Collectors.toSet());
    }

    /** Whether the earlier run had tests at all: otherwise every failure would look new. */
    public boolean tells() {
        return tells;
    }

    /** The same tests with what became of them since; new failures first, known ones last. */
    public TestFacts compare(TestResults now) {
        TestFacts facts = now.facts();
        if (!tells) {
            return facts;
        }
        List<TestFailure> failures = facts.failures().stream()
                .map(failure -> failure.with(status(failure.id())))
                .sorted(Comparator.comparingInt(Ledger::rank))
                .toList();
        TestSet unsettled = new TestSet(Stream.concat(
                        failures.stream().map(TestFailure::id),
                        facts.flaky().stream()
                                .map(test -> new TestId(test.module(), test.testClass(), test.name(), test.jdk())))
                .toList());
        // A class that failed as a whole is well again when a test of it passes.
        TestSet passed = new TestSet(
                Stream.concat(now.passed().stream(), now.passed().stream().map(Ledger::whole))
                        .toList());
        Set<String> here = jdks(facts);
        List<TestId> settled = failed.stream()
                .filter(test -> !unsettled.has(comparable(test, here)))
                .toList();
        return new TestFacts(
                facts.run(),
                facts.failed(),
                facts.errors(),
                facts.skipped(),
                failures,
                facts.unreadable(),
                facts.classes(),
                facts.flaky(),
                settled.stream()
                        .filter(test -> passed.has(comparable(test, here)))
                        .toList(),
                settled.stream()
                        .filter(test -> !passed.has(comparable(test, here)))
                        .toList(),
                facts.jdks());
    }

    /** What failed on a JDK that is not here now: the same on another one, unless the earlier run had several. */
    private TestId comparable(TestId test, Set<String> here) {
        boolean same = test.jdk().filter(here::contains).isPresent();
        boolean notHere = jdks.size() > 1 && test.jdk().isPresent() && !here.isEmpty();
        return same || notHere ? test : test.onAnyJdk();
    }

    private static Set<String> jdks(TestFacts tests) {
        return tests.jdks().stream().map(JdkTests::jdk).collect(Collectors.toSet());
    }

    private Optional<String> status(TestId test) {
        // Of a class that failed as a whole no test has passed.
        boolean same = test.jdk().filter(jdks::contains).isPresent();
        TestId wanted = same ? test : test.onAnyJdk();
        if (known.has(wanted) || known.has(whole(wanted))) {
            return Optional.of(TestFailure.KNOWN);
        }
        boolean untold =
                halted.contains(test.module()) && !classes.contains(whole(test).onAnyJdk());
        return untold ? Optional.empty() : Optional.of(TestFailure.NEW);
    }

    private static int rank(TestFailure failure) {
        return failure.is(TestFailure.NEW) ? 0 : failure.is(TestFailure.KNOWN) ? 2 : 1;
    }

    private static TestId whole(TestId test) {
        return new TestId(test.module(), test.testClass(), "", test.jdk());
    }
}
