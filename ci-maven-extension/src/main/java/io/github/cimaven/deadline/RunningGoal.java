package io.github.cimaven.deadline;

import java.nio.file.Path;

/**
 * A goal at work.
 *
 * @param module the module's {@code artifactId}
 * @param goal {@code prefix:goal (execution id)}
 * @param testClasses where the module's compiled tests lie
 */
public record RunningGoal(String module, String goal, Path testClasses) {

    @Override
    public String toString() {
        return goal + " of module " + module;
    }
}
