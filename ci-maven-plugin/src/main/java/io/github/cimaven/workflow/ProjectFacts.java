package io.github.cimaven.workflow;

import java.util.Optional;

/**
 * What the repository says beside its settings.
 *
 * @param maven the program, as in {@code ./mvnw}
 * @param defaultBranch as in {@code main}
 * @param javaLevel the newest Java that a module is compiled for, as in 17; 0 when nothing says it
 * @param deploymentServer the id in the root's {@code distributionManagement}
 */
public record ProjectFacts(String maven, String defaultBranch, int javaLevel, Optional<String> deploymentServer) {}
