package io.github.cimaven.record;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A JUnit XML file as Surefire and Failsafe write it: its test cases, each with how it ended.
 *
 * @param jdk what the JVM said of itself
 */
record TestReport(List<Case> cases, Optional<Jdk> jdk) {

    TestReport {
        cases = List.copyOf(cases);
    }

    enum Outcome {
        PASSED,
        FAILED,
        ERROR,
        SKIPPED
    }

    /**
     * @param feature as in 17
     * @param version as in 17.0.15
     */
    record Jdk(String feature, String version) {}

    /** @param trace the stack trace, or its beginning */
    record Problem(String message, String trace) {}

    /**
     * @param problem present when it failed or ended in error
     * @param flake what failed before it passed
     */
    record Case(
            String testClass,
            String name,
            Outcome outcome,
            Optional<Problem> problem,
            Optional<Problem> flake,
            Duration duration) {}
}
