package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.CiService;
import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.Globs;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.OwnParts;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Renderer;
import java.util.List;
import java.util.Map;

/**
 * GitLab CI: a pipeline with a job for each lane.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/">CI/CD YAML syntax reference</a>
 */
public final class GitLabCi implements Renderer {
    private static final String REPOSITORY = ".m2/repository";
    /** The lane fetches what it lacks: GitLab leaves a token in the clone. */
    private static final String DEPTH = "20";

    @Override
    public CiService service() {
        return CiService.GITLAB_CI;
    }

    @Override
    public List<Draft> whole(Pipeline all) {
        Pipeline pipeline = all.withOneJdk();
        Fields document = new Fields()
                .andAll(settings(pipeline))
                .and(pipeline.pr().name(), lane(pipeline, pipeline.pr()))
                .and(pipeline.main().name(), lane(pipeline, pipeline.main()))
                .andAll(sideJobs(pipeline))
                .and(pipeline.release().name(), lane(pipeline, pipeline.release()));
        return List.of(Draft.yaml(service().place(), document.map()).open("", "jobs"));
    }

    @Override
    public List<String> limits(Pipeline pipeline) {
        return Limits.of(service())
                .beside(pipeline)
                .and("names a cache before a job begins: its key is the checksum of pom.xml and .mvn/extensions.xml"
                        + " instead of ci:cache-key.")
                .sentences();
    }

    static Map<String, Object> settings(Pipeline pipeline) {
        Fields variables = Fields.of("MAVEN_OPTS", "-Dmaven.repo.local=$CI_PROJECT_DIR/" + REPOSITORY);
        return Fields.of(
                        "workflow",
                        Fields.of("auto_cancel", Map.of("on_new_commit", "interruptible"))
                                .map())
                .and("stages", List.of("ci"))
                .and(
                        "default",
                        Fields.of(
                                        "image",
                                        Images.maven(
                                                String.valueOf(pipeline.jdks().main())))
                                .and(
                                        "before_script",
                                        List.of(Commented.above(
                                                "echo /.m2/ >> .git/info/exclude",
                                                "The cache lies in the work tree, which is to count as clean.")))
                                .map())
                .and("variables", variables.map())
                .map();
    }

    static Map<String, Object> lane(Pipeline pipeline, LaneJob job) {
        return job(pipeline, job, job.name(), pipeline.command(job))
                .andIf(job.lane() == Lane.RELEASE, "resource_group", job.name())
                .andIf(
                        job.lane() == Lane.RELEASE && pipeline.oidc(),
                        "id_tokens",
                        Map.of("CI_OIDC_TOKEN", Map.of("aud", "$CI_SERVER_URL")))
                .map();
    }

    static Map<String, Object> sideJobs(Pipeline pipeline) {
        LaneJob main = pipeline.main();
        Fields jobs = new Fields();
        if (pipeline.hasJdkJobs()) {
            String name = main.name() + "-jdks";
            List<String> jdks =
                    pipeline.jdks().jobs().stream().map(String::valueOf).toList();
            jobs.and(
                    name,
                    job(pipeline, main, name, pipeline.jdkCommand("\"$" + Pipeline.JDK_VARIABLE + "\""))
                            .and("image", Images.maven("$" + Pipeline.JDK_VARIABLE))
                            .and("parallel", Map.of("matrix", List.of(Map.of(Pipeline.JDK_VARIABLE, jdks))))
                            .map());
        }
        if (pipeline.hasSpark()) {
            String name = main.name() + "-spark";
            jobs.and(name, job(pipeline, main, name, pipeline.sparkCommand()).map());
        }
        return jobs.map();
    }

    private static Fields job(Pipeline pipeline, LaneJob job, String name, String command) {
        boolean writes = job.writesCache() && name.equals(job.name());
        return Fields.of("stage", "ci")
                .and("rules", rules(pipeline, job.lane()))
                .and("interruptible", job.lane() == Lane.PR)
                .andIf(job.minutes().map(minutes -> minutes + " minutes"), "timeout")
                .and("variables", Map.of("GIT_DEPTH", job.wholeHistory() ? "0" : DEPTH))
                .and("cache", cache(pipeline, writes))
                .and("script", List.of(OwnParts.above(command, name + ", before Maven")))
                .and("artifacts", artifacts(job));
    }

    private static List<Map<String, String>> rules(Pipeline pipeline, Lane lane) {
        String main = Globs.regex(pipeline.branches().main());
        return switch (lane) {
            case PR ->
                List.of(
                        Map.of(
                                "if",
                                "$CI_PIPELINE_SOURCE == \"merge_request_event\" && $CI_MERGE_REQUEST_TARGET_BRANCH_NAME =~ /^"
                                        + main + "$/"),
                        Map.of(
                                "if",
                                "$CI_COMMIT_BRANCH =~ /^"
                                        + Globs.regex(
                                                pipeline.branches().features().globs())
                                        + "$/ && $CI_OPEN_MERGE_REQUESTS == null"));
            case MAIN -> List.of(Map.of("if", "$CI_COMMIT_BRANCH =~ /^" + main + "$/"));
            case RELEASE ->
                List.of(Map.of(
                        "if",
                        "$CI_COMMIT_TAG =~ /^"
                                + Globs.regex(pipeline.branches().tags().globs()) + "$/"));
        };
    }

    private static Map<String, Object> cache(Pipeline pipeline, boolean writes) {
        return Fields.of(
                        "key",
                        Fields.of("files", List.of("pom.xml", ".mvn/extensions.xml"))
                                .and(
                                        "prefix",
                                        pipeline.main().name() + "-jdk"
                                                + pipeline.jdks().main())
                                .map())
                .and("paths", List.of(REPOSITORY))
                .and("policy", writes ? "pull-push" : "pull")
                .map();
    }

    private static Map<String, Object> artifacts(LaneJob job) {
        return Fields.of("when", "always")
                .and("paths", List.of(LaneJob.OUTPUT))
                .and(
                        "expire_in",
                        job.retentionDays().map(days -> days + " days").orElse("never"))
                .and("reports", Map.of("junit", "**/target/surefire-reports/TEST-*.xml"))
                .map();
    }
}
