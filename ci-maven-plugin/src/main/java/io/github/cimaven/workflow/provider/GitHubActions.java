package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.Globs;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.Pins;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Renderer;
import io.github.cimaven.workflow.SharedPlace;
import java.util.List;
import java.util.Map;

/**
 * GitHub Actions: a workflow for each lane.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax">Workflow syntax</a>
 */
public record GitHubActions(Pins pins) implements Renderer {
    static final String FOLDER = ".github/workflows/";

    @Override
    public CiService service() {
        return CiService.GITHUB_ACTIONS;
    }

    @Override
    public List<Draft> whole(Pipeline pipeline) {
        GitHubJobs jobs = new GitHubJobs(pipeline, new GitHubSteps(pipeline, pins), false);
        return List.of(
                draft(pipeline, pipeline.pr(), Map.of(pipeline.pr().name(), jobs.lane(pipeline.pr()))),
                draft(pipeline, pipeline.main(), mainJobs(pipeline, jobs)),
                draft(pipeline, pipeline.release(), Map.of(pipeline.release().name(), jobs.lane(pipeline.release()))));
    }

    @Override
    public List<Draft> shared(Pipeline pipeline) {
        return new GitHubShared(pins).files(pipeline);
    }

    @Override
    public List<Draft> caller(Pipeline pipeline, SharedPlace place) {
        return GitHubCaller.files(pipeline, place);
    }

    static Map<String, Object> mainJobs(Pipeline pipeline, GitHubJobs jobs) {
        String name = pipeline.main().name();
        Fields all = Fields.of(name, jobs.lane(pipeline.main()));
        if (pipeline.hasJdkJobs() || jobs.shared()) {
            all.and(name + "-jdks", jobs.jdks());
        }
        if (pipeline.hasSpark()) {
            all.and(name + "-spark", jobs.spark());
        }
        return all.map();
    }

    static Draft draft(Pipeline pipeline, LaneJob job, Map<String, ?> jobs) {
        return file(
                job,
                Fields.of("on", triggers(pipeline, job))
                        .and("permissions", permissions(pipeline, job))
                        .andAll(concurrency(job, name(job)))
                        .and("jobs", jobs));
    }

    /** @param rest what comes after the name */
    static Draft file(LaneJob job, Fields rest) {
        Map<String, Object> document =
                Fields.of("name", name(job)).andAll(rest.map()).map();
        return Draft.yaml(FOLDER + name(job) + ".yml", document).open("  ", "jobs");
    }

    static String name(LaneJob job) {
        return switch (job.lane()) {
            case PR -> "pr-build";
            case MAIN -> "main-build";
            case RELEASE -> "release";
        };
    }

    static Map<String, Object> triggers(Pipeline pipeline, LaneJob job) {
        List<String> main = globs(pipeline.branches().main());
        return switch (job.lane()) {
            case PR ->
                Fields.of("pull_request", Map.of("branches", main))
                        .and("merge_group", Map.of())
                        .and(
                                "push",
                                Map.of(
                                        "branches",
                                        globs(pipeline.branches().features().globs())))
                        .map();
            case MAIN -> Map.of("push", Map.of("branches", main));
            case RELEASE ->
                Map.of("push", Map.of("tags", globs(pipeline.branches().tags().globs())));
        };
    }

    /** GitHub takes ?, +, [, ] and a leading ! for patterns. */
    private static List<String> globs(List<String> globs) {
        return Globs.doubleStars(globs).stream()
                .map(glob -> glob.replaceAll("([?+\\[\\]]|^!)", "\\\\$1"))
                .toList();
    }

    static Map<String, Object> permissions(Pipeline pipeline, LaneJob job) {
        boolean release = job.lane() == Lane.RELEASE;
        return Fields.of("contents", release ? "write" : "read")
                .andIf(release && pipeline.oidc(), "id-token", "write")
                .map();
    }

    /** The right to write findings is the lane's job's alone, not that of the others in its workflow. */
    static Map<String, Object> scanning(Pipeline pipeline, LaneJob job) {
        return new Fields()
                .andIf(
                        pipeline.scans(job),
                        "permissions",
                        // To read actions is asked for in private repositories.
                        Fields.of("contents", "read")
                                .and("actions", "read")
                                .and("security-events", "write")
                                .map())
                .map();
    }

    /** None for the main lane: of two commits that wait, GitHub would drop the older one. */
    static Map<String, Object> concurrency(LaneJob job, String name) {
        String group = name + "-${{ github.event.pull_request.number || github.ref }}";
        return switch (job.lane()) {
            case PR ->
                Map.of(
                        "concurrency",
                        Commented.above(
                                Fields.of("group", group)
                                        .and("cancel-in-progress", true)
                                        .map(),
                                "A new push ends the run before it."));
            case MAIN -> Map.of();
            case RELEASE ->
                Map.of(
                        "concurrency",
                        Commented.above(
                                Fields.of("group", name + "-${{ github.ref }}")
                                        .and("cancel-in-progress", false)
                                        .map(),
                                "A release is never ended from outside."));
        };
    }
}
