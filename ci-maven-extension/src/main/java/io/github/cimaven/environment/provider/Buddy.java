package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Buddy. Its variables were renamed from {@code BUDDY_EXECUTION_} to {@code BUDDY_RUN_}.
 *
 * @see <a href="https://buddy.works/docs/pipelines/variables/default-variables">Default variables</a>
 */
public final class Buddy implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.first("BUDDY_RUN_COMMIT", "BUDDY_EXECUTION_REVISION"))
                .repository(variables.first("BUDDY_REPO_SLUG", "BUDDY_SCM_URL"))
                .buildUrl(variables.first("BUDDY_RUN_URL", "BUDDY_EXECUTION_URL"))
                .actor(variables.get("BUDDY_EXECUTION_REVISION_COMMITTER_NAME"));
        Optional<String> tag = variables.first("BUDDY_RUN_TAG", "BUDDY_EXECUTION_TAG");
        // The ID may be the address of the pull request.
        Optional<String> number = variables
                .first("BUDDY_RUN_PR_NO", "BUDDY_EXECUTION_PULL_REQUEST_NO")
                .or(() -> Refs.lastNumber(variables.first("BUDDY_RUN_PR_ID", "BUDDY_EXECUTION_PULL_REQUEST_ID")));
        if (tag.isPresent()) {
            facts.forTag(tag);
        } else if (number.isPresent()) {
            facts.forPullRequest(
                    number,
                    variables.first(
                            "BUDDY_RUN_PR_HEAD_BRANCH",
                            "BUDDY_EXECUTION_PULL_REQUEST_HEAD_BRANCH",
                            "BUDDY_EXECUTION_BRANCH"),
                    variables.first("BUDDY_RUN_PR_BASE_BRANCH", "BUDDY_EXECUTION_PULL_REQUEST_BASE_BRANCH"));
        } else {
            facts.forBranch(Event.PUSH, variables.first("BUDDY_RUN_BRANCH", "BUDDY_EXECUTION_BRANCH"));
        }
    }
}
