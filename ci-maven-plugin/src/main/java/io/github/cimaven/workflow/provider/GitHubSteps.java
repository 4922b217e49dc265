package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.OwnParts;
import io.github.cimaven.workflow.Pins;
import io.github.cimaven.workflow.Pipeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of GitHub's jobs. No step has an expression in what a shell runs: values come in by variables. */
record GitHubSteps(Pipeline pipeline, Pins pins) {
    /** The highest that each repository allows: GitHub keeps nothing for ever. */
    private static final int LONGEST_DAYS = 90;

    private static final String REPOSITORY = "~/.m2/repository";

    Map<String, Object> checkout(LaneJob job) {
        Fields with = new Fields();
        if (job.wholeHistory()) {
            with.and("fetch-depth", 0);
        } else {
            // Not the other way round: 0 counts as false.
            with.and("fetch-depth", "${{ github.event_name == 'pull_request' && 2 || 0 }}");
        }
        // The journal of a release is a git ref, which is pushed.
        with.andIf(!job.phase().equals("deploy"), "persist-credentials", false);
        return Fields.of("uses", pins.uses("actions/checkout", "v5"))
                .and("with", with.map())
                .map();
    }

    Map<String, Object> java(String versions, boolean server) {
        Fields with = Fields.of("distribution", "temurin").and("java-version", versions);
        if (server) {
            // What a release is published to.
            pipeline.server()
                    .ifPresent(it -> with.and("server-id", it.id())
                            .and("server-username", Pipeline.USER_VARIABLE)
                            .and("server-password", Pipeline.PASSWORD_VARIABLE));
        }
        return Fields.of("uses", pins.uses("actions/setup-java", "v5"))
                .and("with", with.map())
                .map();
    }

    /** Reads the cache that the main lane wrote. Naming it calls Maven first: the place for the user's own steps is above. */
    List<Object> readCache(String job, Map<String, ?> variables) {
        return List.of(
                OwnParts.above(
                        Fields.of("name", "Name the cache")
                                .and("id", "cache")
                                .andIf(!variables.isEmpty(), "env", variables)
                                .and("run", pipeline.cacheKey())
                                .map(),
                        job + ", before Maven"),
                Fields.of("name", "Read the cache")
                        .and("id", "restore")
                        .and("uses", pins.uses("actions/cache/restore", "v4"))
                        .and(
                                "with",
                                Fields.of("path", REPOSITORY)
                                        .and("key", "${{ steps.cache.outputs.key }}")
                                        .and("restore-keys", "${{ steps.cache.outputs.restore-keys }}")
                                        .map())
                        .map());
    }

    Map<String, Object> writeCache() {
        return Fields.of("name", "Write the cache")
                .and("if", "steps.cache.outputs.write == 'true' && steps.restore.outputs.cache-hit != 'true'")
                .and("uses", pins.uses("actions/cache/save", "v4"))
                .and(
                        "with",
                        Fields.of("path", REPOSITORY)
                                .and("key", "${{ steps.cache.outputs.key }}")
                                .map())
                .map();
    }

    Map<String, Object> maven(String command, Map<String, ?> variables) {
        return Fields.of("name", "Maven")
                .andIf(!variables.isEmpty(), "env", variables)
                .and("run", command)
                .map();
    }

    /** Not for a fork: its token may not write, whatever the job asks for. */
    Map<String, Object> scan() {
        return Fields.of("name", "Hand over what was found")
                .and(
                        "if",
                        "always() && hashFiles('" + LaneJob.SARIF
                                + "') != '' && (github.event_name != 'pull_request' ||"
                                + " github.event.pull_request.head.repo.full_name == github.repository)")
                .and("uses", pins.uses("github/codeql-action/upload-sarif", "v4"))
                .and(
                        "with",
                        // One category, so that a pull request is compared with its target.
                        Fields.of("sarif_file", LaneJob.OUTPUT)
                                .and("category", "ci-lanes")
                                .map())
                .map();
    }

    Object upload(String job, String artifact, Optional<Integer> days) {
        return OwnParts.above(
                Fields.of("name", "Keep what it left")
                        .and("if", "always()")
                        .and("uses", pins.uses("actions/upload-artifact", "v4"))
                        .and(
                                "with",
                                Fields.of("name", artifact)
                                        .and("path", LaneJob.OUTPUT)
                                        .and("retention-days", Math.min(LONGEST_DAYS, days.orElse(LONGEST_DAYS)))
                                        .and("if-no-files-found", "warn")
                                        .map())
                        .map(),
                job + ", after Maven");
    }
}
