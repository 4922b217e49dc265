package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.Pipeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * GitHub's jobs.
 *
 * @param shared whether inputs of a called workflow say what differs by repository
 */
record GitHubJobs(Pipeline pipeline, GitHubSteps steps, boolean shared) {

    /** The job that runs a lane. */
    Map<String, Object> lane(LaneJob job) {
        List<Object> list = new ArrayList<>();
        list.add(steps.checkout(job));
        list.add(steps.java(versions(job), job.secrets().contains(Pipeline.USER_VARIABLE)));
        list.addAll(steps.readCache(job.name(), variables(job.serverSecrets())));
        if (job.readsBaseline()) {
            list.add(GitHubBaseline.read(steps.pins()));
        }
        list.add(steps.maven(pipeline.command(job), variables(job.secrets())));
        if (job.writesCache()) {
            list.add(steps.writeCache());
            list.addAll(GitHubBaseline.write(steps.pins()));
        }
        if (pipeline.scans(job)) {
            list.add(steps.scan());
        }
        list.add(steps.upload(job.name(), job.name(), job.retentionDays()));
        return new Fields()
                .andAll(GitHubActions.scanning(pipeline, job))
                .andAll(job(job, list).map())
                .map();
    }

    /** A job for each further JDK, which only tests. */
    Map<String, Object> jdks() {
        LaneJob main = pipeline.main();
        String name = main.name() + "-jdks";
        List<Object> list = new ArrayList<>();
        list.add(steps.checkout(main));
        list.add(steps.java("${{ matrix.java }}", false));
        list.addAll(steps.readCache(name, Map.of()));
        list.add(steps.maven(
                pipeline.jdkCommand("\"$" + Pipeline.JDK_VARIABLE + "\""),
                Map.of(Pipeline.JDK_VARIABLE, "${{ matrix.java }}")));
        list.add(steps.upload(name, main.name() + "-jdk${{ matrix.java }}", main.retentionDays()));
        Object jdks = shared
                ? GitHubShared.JDKS
                : pipeline.jdks().jobs().stream().map(String::valueOf).toList();
        Fields strategy = Fields.of("fail-fast", false)
                .and("matrix", Fields.of("java", jdks).map());
        return new Fields()
                .andIf(shared, "if", GitHubShared.HAS_JDKS)
                .and("strategy", strategy.map())
                .andAll(job(main, list).map())
                .map();
    }

    /** The check against each version of Spark, beside the job of the lane. */
    Map<String, Object> spark() {
        LaneJob main = pipeline.main();
        String name = main.name() + "-spark";
        List<Object> list = new ArrayList<>();
        list.add(steps.checkout(main));
        list.add(steps.java(
                shared ? GitHubShared.JAVA : String.valueOf(pipeline.jdks().main()), false));
        list.addAll(steps.readCache(name, Map.of()));
        list.add(steps.maven(pipeline.sparkCommand(), Map.of()));
        list.add(steps.upload(name, name, main.retentionDays()));
        return new Fields()
                .andIf(shared, "if", GitHubShared.HAS_SPARK)
                .andAll(job(main, list).map())
                .map();
    }

    private Fields job(LaneJob job, List<Object> list) {
        return Fields.of("runs-on", "ubuntu-latest")
                .andIf(job.minutes(), "timeout-minutes")
                .andIf(shared, "env", GitHubShared.VARIABLES)
                .and("steps", list);
    }

    private String versions(LaneJob job) {
        if (shared) {
            return GitHubShared.JAVA;
        }
        return job.lane() == Lane.MAIN
                ? pipeline.jdks().installed().stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : String.valueOf(pipeline.jdks().main());
    }

    private static Map<String, String> variables(List<String> secrets) {
        Map<String, String> variables = new LinkedHashMap<>();
        secrets.forEach(name -> variables.put(
                name, name.equals(Pipeline.TOKEN_VARIABLE) ? "${{ github.token }}" : "${{ secrets." + name + " }}"));
        return variables;
    }
}
