package io.github.cimaven.timeline;

import java.util.List;

/**
 * Everything that a {@link Timeline} holds at one moment.
 *
 * @param period from the start of the run to this moment, where what is unfinished ends too
 */
public record Spans(Period period, List<ModuleSpan> modules, List<GoalSpan> goals, List<Download> downloads) {

    public Spans {
        modules = List.copyOf(modules);
        goals = List.copyOf(goals);
        downloads = List.copyOf(downloads);
    }

    public record ModuleSpan(String module, Worker worker, Period period, Outcome outcome) {}

    /** A goal that runs others in a forked lifecycle holds their time too. */
    public record GoalSpan(GoalExecution execution, Worker worker, Period period, Outcome outcome) {}

    /** @param repository the repository's id */
    public record Download(String repository, String file, long bytes, Worker worker, Period period) {}
}
