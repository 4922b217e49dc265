package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Renderer;
import io.github.cimaven.workflow.SharedPlace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Azure Pipelines: a pipeline with a job for each lane.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/">YAML schema reference</a>
 */
public final class AzurePipelines implements Renderer {
    @Override
    public CiService service() {
        return CiService.AZURE_PIPELINES;
    }

    @Override
    public List<Draft> whole(Pipeline pipeline) {
        Fields document = new Fields().andAll(triggers(pipeline)).and("jobs", new AzureJobs(pipeline, false).all());
        return List.of(Draft.yaml(service().place(), document.map()).open("  ", "jobs"));
    }

    @Override
    public List<Draft> shared(Pipeline pipeline) {
        return List.of(AzureTemplate.shared(pipeline));
    }

    @Override
    public List<Draft> caller(Pipeline pipeline, SharedPlace place) {
        return List.of(AzureTemplate.caller(pipeline, place, service().place()));
    }

    @Override
    public List<String> limits(Pipeline pipeline) {
        return Limits.of(service())
                .and("keeps what a job leaves as long as the project's settings say, not by lane.")
                .and("shows a run as succeeded with issues when it finds no earlier one of the branch to compare with.")
                .and("reads pr: of a file for repositories on GitHub and Bitbucket only; in Azure Repos a branch policy"
                        + " (build validation) starts pull requests.")
                .and(
                        "hands no secret variable to a program by itself: for Slack, add the token to env of a step of your"
                                + " own before Maven.")
                .sentences();
    }

    static Map<String, Object> triggers(Pipeline pipeline) {
        List<String> main = pipeline.branches().main();
        List<String> pushed = Stream.concat(main.stream(), pipeline.branches().features().globs().stream())
                .toList();
        return Fields.of(
                        "trigger",
                        Fields.of("branches", Map.of("include", pushed))
                                .and(
                                        "tags",
                                        Map.of(
                                                "include",
                                                pipeline.branches().tags().globs()))
                                .map())
                .and(
                        "pr",
                        Fields.of("autoCancel", Commented.above(true, "A new push ends the run before it."))
                                .and("branches", Map.of("include", main))
                                .map())
                .map();
    }

    static String condition(Pipeline pipeline, Lane lane) {
        String notPr = "ne(variables['Build.Reason'], 'PullRequest')";
        String branch = "refs/heads/";
        return switch (lane) {
            case PR ->
                "or(eq(variables['Build.Reason'], 'PullRequest'), %s)"
                        .formatted(AzureGlobs.any(
                                branch, pipeline.branches().features().globs()));
            case MAIN ->
                "and(%s, %s)"
                        .formatted(
                                notPr,
                                AzureGlobs.any(branch, pipeline.branches().main()));
            case RELEASE ->
                "and(%s, %s)"
                        .formatted(
                                notPr,
                                AzureGlobs.any(
                                        "refs/tags/", pipeline.branches().tags().globs()));
        };
    }
}
