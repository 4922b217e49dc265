package io.github.cimaven.session;

import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.text.Opening;
import io.github.cimaven.timeline.Outcome;
import io.github.cimaven.timeline.Spans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.model.building.ModelProblem;
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
                ? Optional.ofNullable(failed.getProject()).map(ModuleNames::of)
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
        String problem =
                cause instanceof ProjectBuildingException poms ? problem(poms).orElse("") : "";
        return Opening.of(
                problem.isEmpty() ? message : message.lines().findFirst().orElse("") + "\n" + problem);
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
