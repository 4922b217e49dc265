package io.github.cimaven.workflow.provider;

import io.github.cimaven.config.InitKeys;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.OwnParts;
import io.github.cimaven.workflow.Pipeline;
import java.util.List;
import java.util.Map;

/**
 * GitLab's jobs.
 *
 * @param shared whether variables say what differs by repository
 */
record GitLabJobs(Pipeline pipeline, boolean shared) {
    static final String JAVA = "CI_JAVA";

    private static final String REPOSITORY = ".m2/repository";
    /** The lane fetches what it lacks: GitLab leaves a token in the clone. */
    private static final String DEPTH = "20";

    Draft draft(String path) {
        Fields document = new Fields()
                .andAll(settings())
                .and(pipeline.pr().name(), lane(pipeline.pr()))
                .and(pipeline.main().name(), lane(pipeline.main()))
                .andAll(sideJobs())
                .and(pipeline.release().name(), lane(pipeline.release()));
        return Draft.yaml(path, document.map()).open("", "jobs");
    }

    static Map<String, Object> matrix(Pipeline pipeline) {
        List<String> jdks = pipeline.jdks().jobs().stream().map(String::valueOf).toList();
        return Map.of("matrix", List.of(Map.of(Pipeline.JDK_VARIABLE, jdks)));
    }

    private Map<String, Object> settings() {
        String java = String.valueOf(pipeline.jdks().main());
        Fields variables = Fields.of("MAVEN_OPTS", "-Dmaven.repo.local=$CI_PROJECT_DIR/" + REPOSITORY)
                .andIf(shared, JAVA, java)
                .andIf(shared, "CI_MAVEN", "mvn")
                .andIf(shared, "CI_ARGUMENTS", "");
        return Fields.of("workflow", Map.of("auto_cancel", Map.of("on_new_commit", "interruptible")))
                .and("stages", List.of("ci"))
                .and(
                        "default",
                        Fields.of("image", Images.maven(shared ? "$" + JAVA : java))
                                .and(
                                        "before_script",
                                        List.of(Commented.above(
                                                "echo /.m2/ >> .git/info/exclude",
                                                "The cache lies in the work tree, which is to count as clean.")))
                                .map())
                .and("variables", variables.map())
                .map();
    }

    private Map<String, Object> lane(LaneJob job) {
        boolean release = job.lane() == Lane.RELEASE;
        return job(job, job.name(), pipeline.command(job))
                .andIf(release, "resource_group", job.name())
                .andIf(
                        release && pipeline.oidc(),
                        "id_tokens",
                        Map.of(InitKeys.OIDC_VARIABLE, Map.of("aud", "$CI_SERVER_URL")))
                .map();
    }

    /** In shared files they are hidden: those who call decide whether they have them. */
    private Map<String, Object> sideJobs() {
        LaneJob main = pipeline.main();
        String hidden = shared ? "." : "";
        Fields jobs = new Fields();
        if (shared || pipeline.hasJdkJobs()) {
            String name = main.name() + "-jdks";
            jobs.and(
                    hidden + name,
                    job(main, name, pipeline.jdkCommand("\"$" + Pipeline.JDK_VARIABLE + "\""))
                            .and("image", Images.maven("$" + Pipeline.JDK_VARIABLE))
                            .andIf(!shared, "parallel", matrix(pipeline))
                            .map());
        }
        if (pipeline.hasSpark()) {
            String name = main.name() + "-spark";
            jobs.and(hidden + name, job(main, name, pipeline.sparkCommand()).map());
        }
        return jobs.map();
    }

    private Fields job(LaneJob job, String name, String command) {
        boolean isLane = job.isNamed(name);
        boolean writes = isLane && job.writesCache();
        return Fields.of("stage", "ci")
                .and("rules", new GitLabRules(pipeline.branches(), shared).of(job.lane()))
                .and("interruptible", job.lane() == Lane.PR)
                .andIf(job.minutes().map(minutes -> minutes + " minutes"), "timeout")
                .and("variables", Map.of("GIT_DEPTH", job.wholeHistory() ? "0" : DEPTH))
                .and(
                        "cache",
                        isLane && job.readsBaseline()
                                ? List.of(cache(writes), baseline(writes))
                                : List.of(cache(writes)))
                .and("script", List.of(OwnParts.above(command, name + ", before Maven")))
                .andIf(writes, "after_script", List.of(LaneJob.KEEP_RECORD))
                .and("artifacts", artifacts(job));
    }

    /**
     * The record of the last main lane, also of one that failed. A branch that is not protected would have a cache of its
     * own. Who may push to one may so hide what is new there from its merge request; the main lane does not go by it.
     *
     * @see <a href="https://docs.gitlab.com/ci/yaml/#cacheunprotect">cache:unprotect</a>
     */
    private static Map<String, Object> baseline(boolean writes) {
        return Fields.of("key", "ci-baseline")
                .and("paths", List.of(LaneJob.BASELINE))
                .and("policy", policy(writes))
                .and("unprotect", true)
                .andIf(writes, "when", "always")
                .map();
    }

    private static String policy(boolean writes) {
        return writes ? "pull-push" : "pull";
    }

    private Map<String, Object> cache(boolean writes) {
        String java = shared ? "$" + JAVA : String.valueOf(pipeline.jdks().main());
        return Fields.of(
                        "key",
                        Fields.of("files", List.of("pom.xml", ".mvn/extensions.xml"))
                                .and("prefix", pipeline.main().name() + "-jdk" + java)
                                .map())
                .and("paths", List.of(REPOSITORY))
                .and("policy", policy(writes))
                .map();
    }

    private static Map<String, Object> artifacts(LaneJob job) {
        return Fields.of("when", "always")
                .and("paths", List.of(LaneJob.OUTPUT))
                .and(
                        "expire_in",
                        job.retentionDays().map(days -> days + " days").orElse("never"))
                .and(
                        "reports",
                        Fields.of("junit", LaneJob.TEST_REPORTS)
                                .and("codequality", LaneJob.CODE_QUALITY)
                                .map())
                .map();
    }
}
