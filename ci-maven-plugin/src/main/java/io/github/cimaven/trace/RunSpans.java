package io.github.cimaven.trace;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.text.VisibleText;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The spans of a run: the run itself, in it the modules, in them their goals, and in those what they ran themselves. */
public final class RunSpans {
    private static final int MAX_LINE = 300;

    private final RunRecord run;
    private final RunTimeline timeline;
    private final TaskResults results;
    private final List<TraceSpan> spans = new ArrayList<>();

    private RunSpans(RunRecord run, RunTimeline timeline) {
        this.run = run;
        this.timeline = timeline;
        this.results = new TaskResults(run);
    }

    /**
     * @param timeline the text of {@code timeline.json}
     * @return parents before their children; the same for the same run
     * @throws IOException when the text is no timeline; the message says why
     */
    public static List<TraceSpan> of(RunRecord run, String timeline) throws IOException {
        return new RunSpans(run, RunTimeline.of(timeline)).spans();
    }

    private List<TraceSpan> spans() {
        spans.add(root());
        Map<String, Integer> modules = new HashMap<>();
        for (Bar module : timeline.modules()) {
            modules.put(module.name(), spans.size());
            spans.add(module(module));
        }
        goals(modules);
        return List.copyOf(spans);
    }

    private TraceSpan root() {
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put(Names.PIPELINE_ACTION, Names.BUILD);
        attributes.put(Names.PIPELINE_RESULT, results.ofRun());
        String[] project = run.project().split(":", -1);
        if (project.length == 3) {
            attributes.put(Names.MAVEN_GROUP, project[0]);
            attributes.put(Names.MAVEN_ARTIFACT, project[1]);
            attributes.put(Names.MAVEN_VERSION, project[2]);
        }
        Optional<Failure> first = run.failures().stream().findFirst();
        Optional<String> error = run.success()
                ? Optional.empty()
                : run.deadline()
                        .flatMap(DeadlineFacts::message)
                        .or(() -> first.map(Failure::message))
                        .or(() -> Optional.of("Maven ended before its modules were built."));
        error.ifPresent(it -> attributes.put(
                Names.ERROR_TYPE,
                results.ofRun().equals(Names.TIMEOUT)
                        ? Names.TIMEOUT
                        : first.flatMap(Failure::goal).map(RunSpans::goalName).orElse(Names.OTHER)));
        return new TraceSpan(
                Names.BUILD + " " + run.lane().id(),
                TraceSpan.NONE,
                run.started(),
                end(),
                attributes,
                error.map(RunSpans::line),
                List.of());
    }

    /** The record's duration is whole milliseconds, the timeline's are not. */
    private Instant end() {
        Instant end = run.started().plus(run.duration());
        return timeline.modules().stream()
                .map(Bar::end)
                .filter(end::isBefore)
                .max(Instant::compareTo)
                .orElse(end);
    }

    private TraceSpan module(Bar bar) {
        Map<String, Object> attributes = task(bar, bar.name(), bar.name());
        attributes.put(Names.MAVEN_ARTIFACT, bar.name());
        List<TraceSpan.Event> events = run.tests().failures().stream()
                .filter(test -> test.module().equals(bar.name()))
                .map(test -> event(test, bar.end()))
                .toList();
        return span(bar, 0, attributes, results.failure(bar.name()), events);
    }

    private void goals(Map<String, Integer> modules) {
        Map<Bar, Integer> open = new HashMap<>();
        for (Bar goal : timeline.goals()) {
            open.keySet().removeIf(other -> other.thread() == goal.thread() && !other.holds(goal));
            int parent = open.entrySet().stream()
                    .filter(other -> other.getKey().holds(goal))
                    .map(Map.Entry::getValue)
                    .max(Integer::compare)
                    .orElseGet(() -> modules.getOrDefault(goal.module(), 0));
            open.put(goal, spans.size());
            Map<String, Object> attributes = task(goal, goal.name(), "%s/%s".formatted(goal.module(), goal.fullName()));
            attributes.put(Names.TASK_TYPE, type(goal.name()));
            attributes.put(Names.MAVEN_ARTIFACT, goal.module());
            attributes.put(Names.MAVEN_GOAL, goal.name());
            attributes.put(Names.MAVEN_EXECUTION, goal.execution());
            spans.add(span(goal, parent, attributes, results.failure(goal.module(), goal.fullName()), List.of()));
        }
    }

    private Map<String, Object> task(Bar bar, String name, String id) {
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put(Names.TASK_NAME, name);
        attributes.put(Names.TASK_RUN_ID, id);
        attributes.put(Names.TASK_RUN_RESULT, results.of(bar));
        run.environmentFact("buildUrl").ifPresent(url -> attributes.put(Names.TASK_RUN_URL, url));
        attributes.put(Names.THREAD_ID, bar.thread());
        attributes.put(Names.THREAD_NAME, timeline.threads().getOrDefault(bar.thread(), ""));
        return attributes;
    }

    private TraceSpan span(
            Bar bar,
            int parent,
            Map<String, Object> attributes,
            Optional<Failure> failure,
            List<TraceSpan.Event> events) {
        Optional<String> error = results.error(bar, failure);
        error.ifPresent(it -> attributes.put(
                Names.ERROR_TYPE,
                results.of(bar).equals(Names.FAILURE)
                        ? failure.flatMap(Failure::goal).map(RunSpans::goalName).orElse(Names.OTHER)
                        : results.of(bar)));
        return new TraceSpan(bar.name(), parent, bar.start(), bar.end(), attributes, error.map(RunSpans::line), events);
    }

    /** Reports do not tell when a test failed: it is told at the end of its module. */
    private static TraceSpan.Event event(TestFailure test, Instant time) {
        return new TraceSpan.Event(
                "test.case",
                time,
                Map.of(
                        Names.TEST_SUITE_NAME, line(test.testClass()),
                        Names.TEST_CASE_NAME, line(test.name()),
                        Names.TEST_CASE_STATUS, Names.FAIL));
    }

    private static String type(String goal) {
        return switch (goal) {
            case "surefire:test", "failsafe:integration-test", "failsafe:verify" -> Names.TASK_TEST;
            case "deploy:deploy", "ci:publish" -> Names.TASK_DEPLOY;
            default -> Names.TASK_BUILD;
        };
    }

    /** Without the id of the execution, which is of that build alone. */
    private static String goalName(String fullName) {
        return fullName.replaceAll(" \\(.*", "");
    }

    private static String line(String text) {
        return VisibleText.of(text.lines().findFirst().orElse(""), MAX_LINE);
    }
}
