package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.timeline.Period;
import io.github.cimaven.timeline.Spans;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    private static final Spans NOTHING =
            new Spans(new Period(Instant.EPOCH, Instant.EPOCH), List.of(), List.of(), List.of());

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("There are test failures.\n\nSee the reports.", "There are test failures."),
                Arguments.of("\n  Not compiled:  \n", "Not compiled:"),
                Arguments.of(
                        "ci:guard found 2 reasons not to release:\n  1. No tag.\n     -> git tag\n  2. No key.",
                        "ci:guard found 2 reasons not to release: 1. No tag."),
                Arguments.of(null, "IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void tellTheFirstThing(String message, String told) {
        LifecycleExecutionException failed =
                new LifecycleExecutionException("goal and module", new IllegalStateException(message));

        assertThat(Failures.of(new DefaultMavenExecutionResult().addException(failed), NOTHING))
                .extracting(Failure::message)
                .containsExactly(told);
    }
}
