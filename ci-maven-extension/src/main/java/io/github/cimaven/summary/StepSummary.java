package io.github.cimaven.summary;

import io.github.cimaven.environment.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The file that a provider wants Markdown appended to, and shows at the page of the run.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary">
 *     Adding a job summary</a>
 */
public final class StepSummary {
    private static final String GITHUB_VARIABLE = "GITHUB_STEP_SUMMARY";
    private static final Map<String, String> VARIABLES =
            Map.of("github-actions", GITHUB_VARIABLE, "gitea-actions", GITHUB_VARIABLE);
    /** Between what is there and the summary. */
    private static final String GAP = "\n\n";

    private final String variable;
    private final String file;

    private StepSummary(String variable, String file) {
        this.variable = variable;
        this.file = file;
    }

    /** The place of the provider, when it has one. */
    public static Optional<StepSummary> of(String provider, Variables variables) {
        return Optional.ofNullable(VARIABLES.get(provider))
                .flatMap(variable -> variables.get(variable).map(file -> new StepSummary(variable, file)));
    }

    /**
     * Appends a summary that fits into what other commands of the step left of the file's
     * {@value MarkdownSummary#MAX_BYTES} bytes; above them the provider would show nothing at all.
     *
     * @param markdown from the bytes that it may have to the text; empty when they do not do
     * @return a sentence for the user when nothing was appended
     */
    public Optional<String> append(IntFunction<String> markdown) {
        try {
            Path path = Path.of(file);
            long there = Files.exists(path) ? Files.size(path) : 0;
            String gap = there == 0 ? "" : GAP;
            long room = MarkdownSummary.MAX_BYTES - there - gap.length();
            String text = room <= 0 ? "" : markdown.apply((int) room);
            if (text.isEmpty()) {
                return Optional.of(
                        "The file of %s is full; the summary is not on the page of this run. Let other commands of the step write less."
                                .formatted(variable));
            }
            Files.writeString(path, gap + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.of(
                    "The file of %s cannot be written (%s); the summary is not on the page of this run. Look at what sets %s."
                            .formatted(variable, e.getClass().getSimpleName(), variable));
        }
    }
}
