package io.github.cimaven.session;

import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.timeline.Outcome;
import io.github.cimaven.timeline.Spans;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingException;

/** What failed a build, for its record. */
final class Failures {
    private Failures() {}

    static List<Failure> of(MavenExecutionResult result, Spans spans) {
        return result.getExceptions().stream()
                .map(exception -> failure(exception, spans))
                .toList();
    }

    private static Failure failure(Throwable exception, Spans spans) {
        Optional<String> module = exception instanceof LifecycleExecutionException failed
                ? Optional.ofNullable(failed.getProject()).map(MavenProject::getArtifactId)
                : Optional.empty();
        Optional<String> goal = module.flatMap(id -> spans.goals().stream()
                .filter(span -> span.outcome() == Outcome.FAILURE
                        && span.execution().module().equals(id))
                .map(span -> span.execution().fullName())
                .findFirst());
        return new Failure(module, goal, message(exception));
    }

    /** Maven's own message repeats the goal and the module, and ends with hints for its log. */
    private static String message(Throwable exception) {
        Throwable cause = exception instanceof LifecycleExecutionException && exception.getCause() != null
                ? exception.getCause()
                : exception;
        String message =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        List<String> lines = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        // What is wrong with POMs stands in the second line; the first only says that something is.
        int first = cause instanceof ProjectBuildingException ? 2 : 1;
        return lines.isEmpty() ? message : String.join(" ", lines.subList(0, Math.min(first, lines.size())));
    }
}
