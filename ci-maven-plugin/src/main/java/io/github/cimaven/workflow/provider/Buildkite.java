package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.Globs;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.OwnParts;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Buildkite: a pipeline with a step for each lane.
 *
 * @see <a href="https://buildkite.com/docs/pipelines/configure/step-types/command-step">Command step</a>
 */
public final class Buildkite implements Renderer {

    @Override
    public CiService service() {
        return CiService.BUILDKITE;
    }

    @Override
    public List<Draft> whole(Pipeline all) {
        Pipeline pipeline = all.withOneJdk();
        LaneJob main = pipeline.main();
        List<Object> steps = new ArrayList<>();
        steps.add(lane(pipeline, pipeline.pr()));
        steps.add(lane(pipeline, main));
        if (pipeline.hasJdkJobs()) {
            String name = main.name() + "-jdks";
            List<String> jdks =
                    pipeline.jdks().jobs().stream().map(String::valueOf).toList();
            steps.add(step(pipeline, main, name, pipeline.jdkCommand("{{matrix}}"))
                    .and("matrix", jdks)
                    .and("agents", Map.of("jdk", "{{matrix}}"))
                    .map());
        }
        if (pipeline.hasSpark()) {
            steps.add(step(pipeline, main, main.name() + "-spark", pipeline.sparkCommand())
                    .map());
        }
        steps.add(lane(pipeline, pipeline.release()));
        return List.of(Draft.yaml(service().place(), Map.of("steps", steps)).open("  ", "steps"));
    }

    @Override
    public List<String> limits(Pipeline pipeline) {
        Limits limits = Limits.of(service())
                .beside(pipeline)
                .and(
                        "runs on your own agents, with their JDK, Maven and local repository: nothing is set up or cached by the file.")
                .and(
                        "starts by the pipeline's settings (branch limiting, pull requests, tags); there 'Cancel intermediate"
                                + " builds' ends the run before a new push.")
                .and("keeps artifacts as long as its plan says, not by lane.")
                .and(
                        "tells the id of main's last build with a token only: no baseline of main is brought to pull requests.")
                .and("gives secrets by agent hooks: give those of a release to the step ci-release alone.");
        if (pipeline.hasJdkJobs()) {
            limits.and("finds an agent with another JDK by the agent's tag jdk=21, and so on.");
        }
        return limits.sentences();
    }

    private static Map<String, Object> lane(Pipeline pipeline, LaneJob job) {
        Fields step = step(pipeline, job, job.name(), pipeline.command(job));
        if (job.lane() == Lane.RELEASE) {
            // A group is one of the whole organization.
            step.and("concurrency", 1).and("concurrency_group", "$BUILDKITE_PIPELINE_SLUG/" + job.name());
        }
        return step.map();
    }

    private static Fields step(Pipeline pipeline, LaneJob job, String name, String command) {
        return Fields.of("label", name)
                .and("key", name)
                .and("if", escaped(condition(pipeline, job.lane())))
                .and("command", List.of(OwnParts.above(command, name + ", before Maven")))
                .andIf(job.minutes(), "timeout_in_minutes")
                .and("artifact_paths", List.of(LaneJob.OUTPUT + "/**/*", LaneJob.TEST_REPORTS));
    }

    /**
     * What the agent's upload is to leave as it is: it takes a dollar for a variable, in each text of the file.
     *
     * @see <a href="https://buildkite.com/docs/agent/cli/reference/pipeline#environment-variable-substitution">
     *     Environment variable substitution</a>
     */
    private static String escaped(String text) {
        return text.replace("$", "$$");
    }

    private static String condition(Pipeline pipeline, Lane lane) {
        return switch (lane) {
            case PR ->
                "build.pull_request.id != null || build.branch =~ /^%s$/"
                        .formatted(Globs.regex(pipeline.branches().features().globs()));
            case MAIN ->
                "build.pull_request.id == null && build.tag == null && build.branch =~ /^%s$/"
                        .formatted(Globs.regex(pipeline.branches().main()));
            case RELEASE ->
                "build.tag =~ /^%s$/"
                        .formatted(Globs.regex(pipeline.branches().tags().globs()));
        };
    }
}
