package io.github.cimaven.report;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;

/**
 * How the run went, in a word and a sentence.
 *
 * @param word for the heading
 */
record Verdict(String word, Tone tone, String sentence) {

    static Verdict of(RunRecord run) {
        String time = Figures.clock(run.duration());
        var deadline = run.deadline().flatMap(DeadlineFacts::message);
        if (deadline.isPresent()) {
            return new Verdict("Stopped by the deadline", Tone.BAD, deadline.get());
        }
        if (!run.success()) {
            return new Verdict("Failed", Tone.BAD, "The build failed after " + time + ".");
        }
        int failed = run.tests().failed() + run.tests().errors();
        return failed == 0
                ? new Verdict("Passed", Tone.GOOD, "The build succeeded in " + time + ".")
                : new Verdict(
                        "Passed",
                        Tone.WARN,
                        "The build succeeded in %s. %s recorded; this lane does not fail for them."
                                .formatted(
                                        time, Figures.count(failed, "failing test") + (failed == 1 ? " is" : " are")));
    }
}
