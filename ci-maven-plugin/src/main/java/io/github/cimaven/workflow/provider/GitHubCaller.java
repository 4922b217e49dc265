package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.SharedPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** GitHub's workflows that call those of a company's repository: when, with which rights, secrets and JDKs. */
final class GitHubCaller {
    private GitHubCaller() {}

    static List<Draft> files(Pipeline pipeline, SharedPlace place) {
        return Stream.of(pipeline.pr(), pipeline.main(), pipeline.release())
                .map(job -> GitHubActions.draft(pipeline, job, Map.of(job.name(), call(pipeline, job, place))))
                .toList();
    }

    private static Map<String, Object> call(Pipeline pipeline, LaneJob job, SharedPlace place) {
        Map<String, Object> secrets = new LinkedHashMap<>();
        job.secrets().stream()
                // The called workflow has a token of its own.
                .filter(name -> !name.equals(Pipeline.TOKEN_VARIABLE))
                .forEach(name -> secrets.put(name, "${{ secrets." + name + " }}"));
        return new Fields()
                .andAll(GitHubActions.scanning(pipeline, job))
                .and(
                        "uses",
                        "%s/%s%s.yml@%s"
                                .formatted(
                                        place.repository(), GitHubActions.FOLDER, GitHubActions.name(job), place.ref()))
                .and("with", inputs(pipeline, job))
                .andIf(!secrets.isEmpty(), "secrets", secrets)
                .map();
    }

    private static Map<String, Object> inputs(Pipeline pipeline, LaneJob job) {
        boolean main = job.lane() == Lane.MAIN;
        List<Integer> java =
                main ? pipeline.jdks().installed() : List.of(pipeline.jdks().main());
        String jdks = pipeline.jdks().jobs().stream()
                .map(jdk -> "\"" + jdk + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        return Fields.of("java", java.stream().map(String::valueOf).collect(Collectors.joining("\n")))
                .and("maven", pipeline.program())
                .andIf(main && !pipeline.mainArguments().isEmpty(), "arguments", pipeline.mainArguments())
                .andIf(main && pipeline.hasJdkJobs(), "jdks", jdks)
                .andIf(main && pipeline.hasSpark(), "spark", true)
                .andIf(
                        pipeline.server()
                                .filter(it -> job.lane() == Lane.RELEASE)
                                .map(Pipeline.Server::id),
                        "server")
                .map();
    }
}
