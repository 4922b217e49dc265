package io.github.cimaven.workflow.provider;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.Branches;
import io.github.cimaven.workflow.Globs;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When GitLab runs a job.
 *
 * @param shared whether GitLab says which branch is the default one
 */
record GitLabRules(Branches branches, boolean shared) {

    List<Map<String, String>> of(Lane lane) {
        return switch (lane) {
            case PR ->
                Stream.concat(
                                main("$CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
                                        .map(condition ->
                                                "$CI_PIPELINE_SOURCE == \"merge_request_event\" && " + condition),
                                // A merge request has a pipeline of its own.
                                Stream.of(matches(
                                                "$CI_COMMIT_BRANCH",
                                                branches.features().globs()) + " && $CI_OPEN_MERGE_REQUESTS == null"))
                        .map(condition -> Map.of("if", condition))
                        .toList();
            case MAIN ->
                main("$CI_COMMIT_BRANCH")
                        .map(condition -> Map.of("if", condition))
                        .toList();
            case RELEASE ->
                List.of(Map.of("if", matches("$CI_COMMIT_TAG", branches.tags().globs())));
        };
    }

    private Stream<String> main(String variable) {
        return shared
                ? Stream.of(
                        variable + " == $CI_DEFAULT_BRANCH",
                        matches(variable, branches.releases().globs()))
                : Stream.of(matches(variable, branches.main()));
    }

    private static String matches(String variable, List<String> globs) {
        return variable + " =~ /^" + Globs.regex(globs) + "$/";
    }
}
