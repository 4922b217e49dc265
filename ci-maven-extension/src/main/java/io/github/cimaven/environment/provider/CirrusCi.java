package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Cirrus CI.
 *
 * @see <a href="https://cirrus-ci.org/guide/writing-tasks/#environment-variables">Environment variables</a>
 */
public final class CirrusCi implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.defaultBranch(variables.get("CIRRUS_DEFAULT_BRANCH"))
                .commit(variables.get("CIRRUS_CHANGE_IN_REPO"))
                .repository(variables.get("CIRRUS_REPO_FULL_NAME"))
                .buildUrl(Addresses.of("https://cirrus-ci.com/build/%s", variables.get("CIRRUS_BUILD_ID")));
        // For a pull request of a fork this is pull/24.
        Optional<String> branch = Refs.branch(variables.get("CIRRUS_BRANCH"));
        if (variables.has("CIRRUS_TAG")) {
            facts.forTag(variables.get("CIRRUS_TAG"));
        } else if (variables.has("CIRRUS_PR")) {
            facts.forPullRequest(variables.get("CIRRUS_PR"), branch, variables.get("CIRRUS_BASE_BRANCH"));
        } else {
            facts.forBranch(startedBy(variables), branch);
        }
    }

    private static Event startedBy(Variables variables) {
        if (variables.has("CIRRUS_CRON")) {
            return Event.SCHEDULE;
        }
        return variables.is("CIRRUS_API_CREATED", "true") ? Event.MANUAL : Event.PUSH;
    }
}
