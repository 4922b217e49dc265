package io.github.cimaven.session;

import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.timeline.Outcome;
import io.github.cimaven.timeline.Spans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.model.building.ModelProblem;
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

    /** Maven's own message repeats the goal and the module, and ends with hints for its log. Of a list, the first entry. */
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
        String first = lines.isEmpty() ? message : lines.get(0);
        Optional<String> next = cause instanceof ProjectBuildingException poms
                ? problem(poms)
                : lines.stream().skip(1).findFirst().filter(line -> first.endsWith(":"));
        return next.map(said -> first.replaceFirst(":$", "") + ": " + said).orElse(first);
    }

    /** The message itself only says that something is wrong with POMs. */
    private static Optional<String> problem(ProjectBuildingException poms) {
        return Stream.ofNullable(poms.getResults())
                .flatMap(List::stream)
                .flatMap(result -> result.getProblems().stream())
                .filter(problem -> problem.getSeverity() != ModelProblem.Severity.WARNING)
                .map(ModelProblem::getMessage)
                .findFirst();
    }
}
