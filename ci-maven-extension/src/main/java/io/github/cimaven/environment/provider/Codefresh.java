package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Codefresh.
 *
 * @see <a href="https://codefresh.io/docs/docs/pipelines/variables/">Variables in pipelines</a>
 */
public final class Codefresh implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("CF_REVISION"))
                .repository(Addresses.of("%s/%s", variables.get("CF_REPO_OWNER"), variables.get("CF_REPO_NAME")))
                .buildUrl(variables.get("CF_BUILD_URL"))
                .actor(variables.first("CF_BUILD_INITIATOR", "CF_COMMIT_AUTHOR"));
        Optional<String> branch = variables.get("CF_BRANCH");
        Optional<String> number = variables.first("CF_PULL_REQUEST_NUMBER", "CF_PULL_REQUEST_ID");
        // Without the prefix nothing tells a tag from a branch; in a pull request it is part of a branch's name.
        Optional<String> tag = variables.after("tags/", "CF_BRANCH").or(() -> Refs.tag(branch));
        if (number.isPresent()) {
            facts.forPullRequest(number, branch, variables.get("CF_PULL_REQUEST_TARGET"));
        } else if (tag.isPresent()) {
            facts.forTag(tag);
        } else {
            facts.forBranch(Event.PUSH, branch);
        }
    }
}
