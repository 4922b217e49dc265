package io.github.cimaven.trace;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.Failure;
import java.time.Instant;
import java.util.Optional;

/** What modules and goals came to, in the words of the conventions. */
record TaskResults(RunRecord run) {

    String ofRun() {
        if (run.success()) {
            return Names.SUCCESS;
        }
        return passedDeadline().isPresent() ? Names.TIMEOUT : Names.FAILURE;
    }

    String of(Bar bar) {
        return switch (bar.outcome()) {
            case "success" -> Names.SUCCESS;
            case "skipped" -> Names.SKIP;
            case "failure" -> stoppedByDeadline(bar) ? Names.TIMEOUT : Names.FAILURE;
            default -> passedDeadline().isPresent() ? Names.TIMEOUT : Names.CANCELLATION;
        };
    }

    /** @return what went wrong; empty when nothing did */
    Optional<String> error(Bar bar, Optional<Failure> failure) {
        return switch (of(bar)) {
            case Names.SUCCESS, Names.SKIP -> Optional.empty();
            case Names.TIMEOUT -> run.deadline().flatMap(DeadlineFacts::message);
            case Names.CANCELLATION -> Optional.of("It was still at work when the run ended.");
            default -> Optional.of(failure.map(Failure::message).orElse("Maven does not say why it failed."));
        };
    }

    Optional<Failure> failure(String module) {
        return run.failures().stream()
                .filter(it -> it.module().equals(Optional.of(module)))
                .findFirst();
    }

    Optional<Failure> failure(String module, String goal) {
        return run.failures().stream()
                .filter(it ->
                        it.module().equals(Optional.of(module)) && it.goal().equals(Optional.of(goal)))
                .findFirst();
    }

    /** What failed before the deadline failed by itself. */
    private boolean stoppedByDeadline(Bar bar) {
        return passedDeadline().filter(it -> !bar.end().isBefore(it)).isPresent();
    }

    private Optional<Instant> passedDeadline() {
        return run.deadline()
                .filter(it -> it.message().isPresent())
                .map(it -> run.started().plus(it.limit()));
    }
}
