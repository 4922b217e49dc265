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
    private static final String MERGE_REQUEST = "$CI_PIPELINE_SOURCE == \"merge_request_event\" && ";

    List<Map<String, String>> of(Lane lane) {
        return switch (lane) {
            case PR ->
                Stream.of(
                                main("$CI_MERGE_REQUEST_TARGET_BRANCH_NAME").map(MERGE_REQUEST::concat),
                                // Whatever it goes to: its pushes are left to it.
                                Stream.of(MERGE_REQUEST + features("$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME")),
                                // A merge request has a pipeline of its own.
                                Stream.of(features("$CI_COMMIT_BRANCH") + " && $CI_OPEN_MERGE_REQUESTS == null"))
                        .flatMap(conditions -> conditions)
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

    private String features(String variable) {
        return matches(variable, branches.features().globs());
    }

    private static String matches(String variable, List<String> globs) {
        return variable + " =~ /^" + Globs.regex(globs) + "$/";
    }
}
