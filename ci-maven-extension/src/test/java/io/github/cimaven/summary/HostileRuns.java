package io.github.cimaven.summary;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.Hostile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs in which everything that comes from outside has a name that means something where it is shown. */
final class HostileRuns {
    private HostileRuns() {}

    static Stream<RunRecord> runs() {
        return Stream.concat(Hostile.NAMES.stream(), Stream.of(Hostile.HUGE, "🚀".repeat(9_000), "long ".repeat(9_000)))
                .map(HostileRuns::named);
    }

    private static RunRecord named(String name) {
        TestFailure test = SampleRuns.named(name, name);
        Finding finding = Finding.of(name, Severity.ERROR, name, name).inModule(name);
        return SampleRuns.with(
                new TestFacts(1, 1, 0, 0, List.of(test), List.of(name)),
                List.of(finding, finding.at(name, Optional.of(1))));
    }
}
