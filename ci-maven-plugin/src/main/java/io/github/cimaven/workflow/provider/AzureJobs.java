package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.OwnParts;
import io.github.cimaven.workflow.Pipeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Azure's jobs.
 *
 * @param shared whether parameters of a template say what differs by repository
 */
record AzureJobs(Pipeline pipeline, boolean shared) {
    /** A merge commit and the target's tip. */
    private static final int MERGE_DEPTH = 2;

    /** The name of an artifact is that of one attempt: a job that is run again cannot publish under it. */
    private static final String FIRST_ATTEMPT = "eq(variables['System.JobAttempt'], '1')";

    private static final String NAME_CACHE =
            "\nread -r key < target/ci/cache-key.txt\necho \"##vso[task.setvariable variable=cacheKey]$key\"\n";

    private static final String COLLECT_SARIF = """
            mkdir -p "$BUILD_ARTIFACTSTAGINGDIRECTORY/sarif"
            find . -path './%s' -name '*.sarif' -exec cp {} "$BUILD_ARTIFACTSTAGINGDIRECTORY/sarif" \\;
            if [ -n "$(ls -A "$BUILD_ARTIFACTSTAGINGDIRECTORY/sarif")" ]; then
              echo "##vso[task.setvariable variable=sarif]true"
            fi
            """.formatted(LaneJob.OUTPUT + "/*");

    List<Object> all() {
        List<Object> jobs = new ArrayList<>();
        jobs.add(lane(pipeline.pr()));
        LaneJob main = pipeline.main();
        jobs.add(lane(main));
        if (shared) {
            jobs.add(Map.of("${{ each jdk in parameters.jdks }}", List.of(sharedJdk(main))));
            jobs.add(Map.of("${{ if eq(parameters.spark, true) }}", List.of(spark(main))));
        } else {
            if (pipeline.hasJdkJobs()) {
                jobs.add(jdks(main));
            }
            if (pipeline.hasSpark()) {
                jobs.add(spark(main));
            }
        }
        jobs.add(lane(pipeline.release()));
        return jobs;
    }

    private String java() {
        return shared
                ? "${{ parameters.java }}"
                : String.valueOf(pipeline.jdks().main());
    }

    private Map<String, Object> spark(LaneJob main) {
        return job(main, main.name() + "-spark", java(), pipeline.sparkCommand(), Map.of())
                .map();
    }

    private Map<String, Object> sharedJdk(LaneJob main) {
        String jdk = "${{ jdk }}";
        return job(main, main.name() + "-jdk" + jdk, jdk, pipeline.jdkCommand(jdk), Map.of())
                .map();
    }

    private Map<String, Object> lane(LaneJob job) {
        return job(job, job.name(), java(), pipeline.command(job), variables(job.requiredSecrets()))
                .map();
    }

    private Map<String, Object> jdks(LaneJob main) {
        Map<String, Object> legs = new LinkedHashMap<>();
        pipeline.jdks().jobs().forEach(jdk -> legs.put("jdk" + jdk, Map.of("java", String.valueOf(jdk))));
        String name = main.name() + "-jdks";
        Map<String, Object> job = job(
                        main,
                        name,
                        "$(java)",
                        pipeline.jdkCommand("\"$" + Pipeline.JDK_VARIABLE + "\""),
                        Map.of(Pipeline.JDK_VARIABLE, "$(java)"))
                .map();
        return new Fields().andAll(job).and("strategy", Map.of("matrix", legs)).map();
    }

    private Fields job(LaneJob job, String name, String jdk, String command, Map<String, String> variables) {
        Map<String, Object> own = variables(job, name);
        // A job's name is an identifier: a dash is not allowed.
        return Fields.of("job", name.replace('-', '_'))
                .and("displayName", name)
                .and("condition", AzurePipelines.condition(pipeline, job.lane()))
                .andIf(job.minutes(), "timeoutInMinutes")
                .and("pool", Map.of("vmImage", "ubuntu-latest"))
                .andIf(!own.isEmpty(), "variables", own)
                .and("steps", steps(job, name, jdk, command, variables));
    }

    private Map<String, Object> variables(LaneJob job, String name) {
        return new Fields()
                .andIf(shared, "CI_MAVEN", "${{ parameters.maven }}")
                .andIf(shared, "CI_ARGUMENTS", "${{ parameters.arguments }}")
                .andAll(readsBaseline(job, name) ? AzureBaseline.variables(pipeline, job) : Map.of())
                .map();
    }

    /** The jobs beside the lane have no record of their own to compare. */
    private static boolean readsBaseline(LaneJob job, String name) {
        return job.readsBaseline() && job.isNamed(name);
    }

    private List<Object> steps(LaneJob job, String name, String jdk, String command, Map<String, String> variables) {
        List<Object> steps = new ArrayList<>();
        steps.add(Fields.of("checkout", "self")
                .and("fetchDepth", job.wholeHistory() ? 0 : MERGE_DEPTH)
                .andIf(job.wholeHistory(), "fetchTags", true)
                .and("persistCredentials", job.phase().equals("deploy"))
                .map());
        steps.add(task(
                "JavaToolInstaller@0",
                Fields.of("versionSpec", jdk)
                        .and("jdkArchitectureOption", "x64")
                        .and("jdkSourceOption", "PreInstalled")));
        Map<String, String> server = variables(job.serverSecrets());
        steps.add(OwnParts.above(
                Fields.of("bash", pipeline.cacheKey() + NAME_CACHE)
                        .and("displayName", "Name the cache")
                        .andIf(!server.isEmpty(), "env", server)
                        .map(),
                name + ", before Maven"));
        steps.add(task(
                "Cache@2",
                Fields.of("key", "maven | \"$(cacheKey)\"")
                        .and("restoreKeys", "maven")
                        .and("path", "$(HOME)/.m2/repository")));
        if (readsBaseline(job, name)) {
            steps.add(AzureBaseline.read(pipeline, job));
        }
        steps.add(Fields.of("bash", command)
                .and("displayName", "Maven")
                .andIf(!variables.isEmpty(), "env", variables)
                .map());
        steps.add(Fields.of("task", "PublishTestResults@2")
                .and("condition", "always()")
                .and(
                        "inputs",
                        Fields.of("testResultsFormat", "JUnit")
                                .and("testResultsFiles", LaneJob.TEST_REPORTS)
                                .and("mergeTestResults", true)
                                .and("testRunTitle", runTitle(name, jdk))
                                .map())
                .map());
        if (pipeline.scans(job) && job.isNamed(name)) {
            steps.addAll(scan());
        }
        String artifact = runTitle(name, jdk);
        steps.add(OwnParts.above(publish(artifact, "always(), " + FIRST_ATTEMPT), name + ", after Maven"));
        steps.add(publish(artifact + "-attempt$(System.JobAttempt)", "always(), not(" + FIRST_ATTEMPT + ")"));
        return steps;
    }

    private static Map<String, Object> publish(String artifact, String conditions) {
        return Fields.of("publish", LaneJob.OUTPUT)
                .and("artifact", artifact)
                .and("condition", "and(" + conditions + ")")
                .map();
    }

    private static String runTitle(String name, String jdk) {
        return jdk.startsWith("$(") ? name + "-" + jdk : name;
    }

    /** The tab Scans shows what lies at the top of the artifact of this name. */
    private static List<Object> scan() {
        return List.of(
                Fields.of("bash", COLLECT_SARIF)
                        .and("displayName", "Collect what was found")
                        .and("condition", "always()")
                        .map(),
                // An artifact of nothing is refused.
                Fields.of("publish", "$(Build.ArtifactStagingDirectory)/sarif")
                        .and("artifact", "CodeAnalysisLogs")
                        .and("condition", "and(always(), " + FIRST_ATTEMPT + ", eq(variables['sarif'], 'true'))")
                        .map());
    }

    private static Map<String, Object> task(String name, Fields inputs) {
        return Fields.of("task", name).and("inputs", inputs.map()).map();
    }

    /** Only of secrets that must be there: Azure leaves the name of a variable that is not. */
    private static Map<String, String> variables(List<String> secrets) {
        Map<String, String> variables = new LinkedHashMap<>();
        secrets.forEach(name -> variables.put(name, "$(" + name + ")"));
        return variables;
    }
}
