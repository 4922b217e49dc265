package io.github.cimaven.deadline;

import java.util.Optional;

/**
 * A fork of a test goal that ran for too long and was stopped.
 *
 * @param goal whose fork it was
 * @param test what was running; empty when the thread dump does not show it
 * @param sentence what was running for how long, and what to type for more time
 */
public record HangingFork(TestGoal goal, Optional<HangingTest> test, String sentence) {

    /**
     * @param method the test's method, or whatever of its class was called first
     * @param stack of its thread
     */
    public record HangingTest(String testClass, String method, String stack) {}
}
