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
import java.util.Optional;

/**
 * CircleCI: a workflow for each lane.
 *
 * @see <a href="https://circleci.com/docs/reference/configuration-reference/">Configuration reference</a>
 */
public final class CircleCi implements Renderer {
    private static final String REPOSITORY = "~/.m2/repository";
    private static final String KEY = "ci-main-{{ arch }}-{{ checksum \"target/ci/cache-key.txt\" }}";
    private static final String ANY_KEY = "ci-main-{{ arch }}-";
    private static final String BASELINE_KEYS = "ci-baseline-";
    private static final List<String> EVERYTHING = List.of("/.*/");

    @Override
    public CiService service() {
        return CiService.CIRCLECI;
    }

    @Override
    public List<Draft> whole(Pipeline all) {
        Pipeline pipeline = all.withOneJdk();
        Map<String, Object> document = Fields.of("version", 2.1)
                .and("jobs", jobs(pipeline))
                .and("workflows", workflows(pipeline))
                .map();
        return List.of(Draft.yaml(service().place(), document));
    }

    @Override
    public List<String> limits(Pipeline pipeline) {
        return Limits.of(service())
                .beside(pipeline)
                .and("starts on pushes: a branch that is neither default nor release branch runs the pull-request lane."
                        + " To run it for pull requests alone, set 'Only build pull requests' in the project.")
                .and("has no time limit for a job: the program timeout limits the step of Maven.")
                .and("keeps artifacts as long as the organization's settings say, not by lane.")
                .and("ends the run before a new push when 'Auto-cancel redundant workflows' is set in the project.")
                .and("hands the secrets of a release to the job by the context ci-release: create it.")
                .sentences();
    }

    private static Map<String, Object> jobs(Pipeline pipeline) {
        LaneJob main = pipeline.main();
        String jdk = String.valueOf(pipeline.jdks().main());
        Fields jobs =
                Fields.of(pipeline.pr().name(), lane(pipeline, pipeline.pr())).and(main.name(), lane(pipeline, main));
        if (pipeline.hasJdkJobs()) {
            String name = main.name() + "-jdks";
            jobs.and(
                    name,
                    Fields.of("parameters", Map.of("java", Map.of("type", "string")))
                            .andAll(job(
                                            pipeline,
                                            main,
                                            name,
                                            "<< parameters.java >>",
                                            pipeline.jdkCommand("<< parameters.java >>"))
                                    .map())
                            .map());
        }
        if (pipeline.hasSpark()) {
            String name = main.name() + "-spark";
            jobs.and(
                    name,
                    job(pipeline, main, name, jdk, pipeline.sparkCommand()).map());
        }
        return jobs.and(pipeline.release().name(), lane(pipeline, pipeline.release()))
                .map();
    }

    private static Map<String, Object> lane(Pipeline pipeline, LaneJob job) {
        String jdk = String.valueOf(pipeline.jdks().main());
        return job(pipeline, job, job.name(), jdk, pipeline.command(job)).map();
    }

    private static Fields job(Pipeline pipeline, LaneJob job, String name, String jdk, String command) {
        boolean isLane = job.isNamed(name);
        boolean writes = isLane && job.writesCache();
        List<Object> steps = new ArrayList<>();
        steps.add("checkout");
        // Naming the cache calls Maven first.
        steps.add(
                OwnParts.above(run("Name the cache", pipeline.cacheKey(), Optional.empty()), name + ", before Maven"));
        steps.add(Map.of("restore_cache", Map.of("keys", List.of(KEY, ANY_KEY))));
        if (isLane && job.readsBaseline()) {
            steps.add(Map.of("restore_cache", Map.of("keys", List.of(BASELINE_KEYS))));
        }
        steps.add(run("Maven", command, job.minutes()));
        if (writes) {
            steps.add(Map.of(
                    "save_cache",
                    Fields.of("key", KEY).and("paths", List.of(REPOSITORY)).map()));
            steps.addAll(keepRecord());
        }
        steps.addAll(testResults());
        steps.add(OwnParts.above(
                Map.of(
                        "store_artifacts",
                        Fields.of("path", LaneJob.OUTPUT)
                                .and("destination", name)
                                .map()),
                name + ", after Maven"));
        return Fields.of("docker", List.of(Map.of("image", Images.circle(jdk)))).and("steps", steps);
    }

    /** Also when the lane failed; without a record the step fails, and the job has failed already. */
    private static List<Object> keepRecord() {
        Map<String, Object> keep = Fields.of("name", "Keep the record for the next runs")
                .and("when", "always")
                .and("command", LaneJob.KEEP_RECORD)
                .map();
        Map<String, Object> save = Fields.of("key", BASELINE_KEYS + "{{ .Branch }}-{{ epoch }}")
                .and("paths", List.of(LaneJob.BASELINE))
                .and("when", "always")
                .map();
        return List.of(Map.of("run", keep), Map.of("save_cache", save));
    }

    /** CircleCI takes a folder and no pattern; each module keeps its own. */
    private static List<Object> testResults() {
        Map<String, Object> collect = Fields.of("name", "Collect the test results")
                .and("when", "always")
                .and(
                        "command",
                        "mkdir -p ~/test-results\nfind . -path '*/target/*-reports/*' -name 'TEST-*.xml' -exec cp --parents {} ~/test-results \\;\n")
                .map();
        return List.of(Map.of("run", collect), Map.of("store_test_results", Map.of("path", "~/test-results")));
    }

    private static Map<String, Object> run(String name, String command, Optional<Integer> minutes) {
        // CircleCI has no limit for a job; that of a step counts from its last output.
        String limited = minutes.map(number -> "timeout " + number + "m ").orElse("") + command;
        return Map.of("run", Fields.of("name", name).and("command", limited).map());
    }

    private static Map<String, Object> workflows(Pipeline pipeline) {
        List<String> main = regexes(pipeline.branches().main());
        List<String> tags = regexes(pipeline.branches().tags().globs());
        LaneJob mainJob = pipeline.main();
        List<Object> mainJobs = new ArrayList<>();
        Map<String, Object> onMain = Map.of("branches", Map.of("only", main));
        mainJobs.add(Map.of(mainJob.name(), Map.of("filters", onMain)));
        if (pipeline.hasJdkJobs()) {
            List<String> jdks =
                    pipeline.jdks().jobs().stream().map(String::valueOf).toList();
            mainJobs.add(Map.of(
                    mainJob.name() + "-jdks",
                    Fields.of("matrix", Map.of("parameters", Map.of("java", jdks)))
                            .and("filters", onMain)
                            .map()));
        }
        if (pipeline.hasSpark()) {
            mainJobs.add(Map.of(mainJob.name() + "-spark", Map.of("filters", onMain)));
        }
        LaneJob release = pipeline.release();
        Fields filters = Fields.of("branches", Map.of("ignore", EVERYTHING)).and("tags", Map.of("only", tags));
        Fields onTag = new Fields();
        onTag.andIf(!release.requiredSecrets().isEmpty(), "context", List.of(Lane.RELEASE.id()));
        onTag.and("filters", filters.map());
        return Fields.of(
                        "pull-request",
                        jobs(Map.of(
                                pipeline.pr().name(), Map.of("filters", Map.of("branches", Map.of("ignore", main))))))
                .and("main", Map.of("jobs", mainJobs))
                .and("release", jobs(Map.of(release.name(), onTag.map())))
                .map();
    }

    private static Map<String, Object> jobs(Map<String, ?> job) {
        return Map.of("jobs", List.of(job));
    }

    private static List<String> regexes(List<String> globs) {
        return globs.stream()
                .map(glob -> "/" + Globs.regex(List.of(glob)) + "/")
                .toList();
    }
}
