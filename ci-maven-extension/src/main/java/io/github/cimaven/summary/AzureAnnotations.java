package io.github.cimaven.summary;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.AzureCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Issues of Azure Pipelines, and the summary as a tab of the run. An issue is an error or a warning; notes are in the
 * summary only.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#logissue-log-an-error-or-warning">
 *     LogIssue</a>
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#uploadsummary-add-some-markdown-content-to-the-build-summary">
 *     UploadSummary</a>
 */
final class AzureAnnotations implements Annotations {

    @Override
    public Set<String> providers() {
        return Set.of("azure-pipelines");
    }

    @Override
    public List<String> lines(RunRecord run, Places places) {
        Problems problems = Problems.of(run);
        Stream<String> issues = problems.shown().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .map(problem -> issue(problem, places));
        Stream<String> others =
                problems.others().stream().map(sentence -> issue("warning").line(sentence));
        Stream<String> summary = Stream.of(
                new AzureCommand("task.uploadsummary").line(places.summary().toString()));
        return Stream.of(issues, others, summary).flatMap(lines -> lines).toList();
    }

    private static String issue(Problem problem, Places places) {
        Optional<Path> file = problem.file().flatMap(places::absolute);
        return issue(problem.severity() == Severity.ERROR ? "error" : "warning")
                .with("sourcepath", file.map(Path::toString))
                .with(
                        "linenumber",
                        problem.line().filter(line -> file.isPresent()).map(String::valueOf))
                .with("code", Optional.of(problem.kind()))
                .line(problem.title() + ": " + problem.message());
    }

    private static AzureCommand issue(String type) {
        return new AzureCommand("task.logissue").with("type", Optional.of(type));
    }
}
