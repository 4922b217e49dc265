package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.Pipeline;
import java.util.Map;

/**
 * The step by which Azure brings the record of the main lane to the next runs: from the artifact of the branch's last run,
 * also of one that failed, whereas a cache is kept by jobs that succeed alone. The agent asks with the token of each job,
 * which no program sees; what a pull request leaves, also of a fork, belongs to a branch of its own.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/download-pipeline-artifact-v2">
 *     DownloadPipelineArtifact@2</a>
 */
final class AzureBaseline {
    private static final String BRANCH = "baselineBranch";

    private AzureBaseline() {}

    /**
     * The variables of a job that reads. Azure Repos gives the target of a pull request as a ref, GitHub as a name, and a
     * push has none: it is compared with the default branch.
     *
     * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/build/variables">Predefined variables</a>
     */
    static Map<String, Object> variables(Pipeline pipeline, LaneJob job) {
        String target = "replace(variables['System.PullRequest.TargetBranch'], 'refs/heads/', '')";
        String standard = pipeline.branches().defaults().globs().get(0);
        return new Fields()
                .andIf(
                        job.lane() == Lane.PR,
                        BRANCH,
                        "$[ coalesce(%s, %s) ]".formatted(target, AzureGlobs.quoted(standard)))
                .map();
    }

    static Map<String, Object> read(Pipeline pipeline, LaneJob job) {
        return Fields.of("task", "DownloadPipelineArtifact@2")
                .and("displayName", "Read the record to compare with")
                .and("continueOnError", Commented.above(true, "The first run of a branch finds none, and goes on."))
                .and(
                        "inputs",
                        Fields.of("buildType", "specific")
                                .and("project", "$(System.TeamProjectId)")
                                .and("definition", "$(System.DefinitionId)")
                                .and("buildVersionToDownload", "latestFromBranch")
                                .and(
                                        "branchName",
                                        job.lane() == Lane.PR
                                                ? "refs/heads/$(" + BRANCH + ")"
                                                : "$(Build.SourceBranch)")
                                .and("allowPartiallySucceededBuilds", true)
                                .and("allowFailedBuilds", true)
                                .and("artifactName", pipeline.main().name())
                                .and("itemPattern", "**/record.json")
                                .and("targetPath", LaneJob.BASELINE)
                                .map())
                .map();
    }
}
