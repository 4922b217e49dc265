package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Screwdriver, which gives branches with the name of their remote.
 *
 * @see <a href="https://docs.screwdriver.cd/user-guide/environment-variables">Environment variables</a>
 */
public final class Screwdriver implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("SD_BUILD_SHA"))
                .repository(variables.first("SCM_URL", "GIT_URL"))
                .buildUrl(variables.get("SD_UI_BUILD_URL"));
        Optional<String> number = variables.unlessFalse("SD_PULL_REQUEST");
        if (number.isPresent()) {
            facts.forPullRequest(
                    number,
                    Refs.withoutRemote(variables.get("PR_BRANCH_NAME")),
                    Refs.withoutRemote(variables.get("PR_BASE_BRANCH_NAME")));
        } else {
            facts.forBranch(
                    variables.is("SD_SCHEDULED_BUILD", "true") ? Event.SCHEDULE : Event.PUSH,
                    Refs.branch(Refs.withoutRemote(variables.get("GIT_BRANCH"))));
        }
    }
}
