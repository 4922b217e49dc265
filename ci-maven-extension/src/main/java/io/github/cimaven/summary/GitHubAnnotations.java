package io.github.cimaven.summary;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.GitHubCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Annotations of GitHub Actions, and of those who run its workflows.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message">
 *     Setting an error message</a>
 */
final class GitHubAnnotations implements Annotations {

    @Override
    public Set<String> providers() {
        return Set.of("github-actions", "gitea-actions");
    }

    @Override
    public List<String> lines(RunRecord run, Places places) {
        Problems problems = Problems.of(run);
        return Stream.concat(
                        problems.others().stream().map(others -> new GitHubCommand("notice").line(others)),
                        problems.shown().stream().map(problem -> line(problem, places)))
                .toList();
    }

    private static String line(Problem problem, Places places) {
        Optional<String> file = problem.file().flatMap(places::inRepository);
        return new GitHubCommand(name(problem.severity()))
                .with("file", file)
                .with("line", problem.line().filter(line -> file.isPresent()).map(String::valueOf))
                .with("title", Optional.of(problem.title()))
                .line(problem.message());
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }
}
