package io.github.cimaven.publish;

import io.github.cimaven.publish.protocol.LocalProcess;
import io.github.cimaven.publish.protocol.Run;
import java.util.Map;
import java.util.Optional;

/** What a run is called, so that a later attempt of it may take over from an earlier one. */
public final class RunNames {
    private static final String LOCAL = "local";

    private RunNames() {}

    /**
     * @param variables the environment
     * @param buildUrl where a person reads this build
     * @param writer what no other process has
     */
    public static Run of(
            Map<String, String> variables, Optional<String> buildUrl, String writer, Optional<LocalProcess> process) {
        String run = variables.getOrDefault("GITHUB_RUN_ID", "");
        if (!run.isBlank()) {
            // One run has several jobs, and only the same job goes on with a release.
            String owner = "%s/%s/%s"
                    .formatted(
                            variables.getOrDefault("GITHUB_REPOSITORY", "github"),
                            run,
                            variables.getOrDefault("GITHUB_JOB", "job"));
            return new Run(owner, attempt(variables.getOrDefault("GITHUB_RUN_ATTEMPT", "1")), writer, process);
        }
        return new Run(buildUrl.orElse(LOCAL), 1, writer, process);
    }

    private static int attempt(String text) {
        return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }
}
