package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Bitrise.
 *
 * @see <a href="https://docs.bitrise.io/en/bitrise-ci/references/available-environment-variables.html">Available environment variables</a>
 */
public final class Bitrise implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.first("BITRISE_GIT_COMMIT", "GIT_CLONE_COMMIT_HASH"))
                .repository(variables.get("GIT_REPOSITORY_URL"))
                .buildUrl(variables.get("BITRISE_BUILD_URL"));
        Optional<String> number = variables.unlessFalse("BITRISE_PULL_REQUEST");
        if (variables.has("BITRISE_GIT_TAG")) {
            facts.forTag(variables.get("BITRISE_GIT_TAG"));
        } else if (number.isPresent()) {
            facts.forPullRequest(
                    number, variables.get("BITRISE_GIT_BRANCH"), variables.get("BITRISEIO_GIT_BRANCH_DEST"));
        } else {
            facts.forBranch(Event.PUSH, variables.get("BITRISE_GIT_BRANCH"));
        }
    }
}
