package io.github.cimaven.timeline;

/**
 * A goal that is run in a module.
 *
 * @param module what the module is called in this build; two never have one name
 * @param prefix the plugin's prefix, as in {@code surefire}
 */
public record GoalExecution(String module, String prefix, String goal, String executionId) {

    /** As in {@code surefire:test}. */
    public String name() {
        return prefix + ":" + goal;
    }

    /** As in {@code surefire:test (default-test)}. */
    public String fullName() {
        return name() + " (" + executionId + ")";
    }
}
