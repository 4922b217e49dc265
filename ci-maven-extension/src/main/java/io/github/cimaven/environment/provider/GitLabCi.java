package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * GitLab CI/CD.
 *
 * @see <a href="https://docs.gitlab.com/ci/variables/predefined_variables/">Predefined variables</a>
 */
public final class GitLabCi implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.defaultBranch(variables.get("CI_DEFAULT_BRANCH"))
                .commit(variables.get("CI_COMMIT_SHA"))
                // The last one holds the job's token; the builder takes it out.
                .repository(variables.first("CI_PROJECT_PATH", "CI_PROJECT_URL", "CI_REPOSITORY_URL"))
                .buildUrl(variables.first("CI_PIPELINE_URL", "CI_JOB_URL"))
                .actor(variables.get("GITLAB_USER_LOGIN"));
        String source = variables.get("CI_PIPELINE_SOURCE").orElse("");
        // IID is the number on the page; ID counts through the whole instance.
        Optional<String> number = variables.first("CI_MERGE_REQUEST_IID", "CI_EXTERNAL_PULL_REQUEST_IID");
        if (number.isPresent()
                || source.equals("merge_request_event")
                || source.equals("external_pull_request_event")) {
            facts.forPullRequest(
                            number,
                            variables.first(
                                    "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
                                    "CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME"),
                            variables.first(
                                    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
                                    "CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME"))
                    .headCommit(variables.first(
                            "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", "CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA"))
                    .mergeBase(variables.get("CI_MERGE_REQUEST_DIFF_BASE_SHA"));
            if (variables.is("CI_MERGE_REQUEST_EVENT_TYPE", "merge_train")) {
                facts.event(Event.MERGE_QUEUE);
            }
        } else if (variables.has("CI_COMMIT_TAG")) {
            facts.forTag(variables.get("CI_COMMIT_TAG"));
        } else {
            facts.forBranch(startedBy(source), variables.get("CI_COMMIT_BRANCH"));
        }
    }

    /** As the page "CI/CD job rules" lists the pipeline sources. */
    private static Event startedBy(String source) {
        return switch (source) {
            case "push", "" -> Event.PUSH;
            case "schedule" -> Event.SCHEDULE;
            case "web", "webide", "api", "trigger", "chat" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
