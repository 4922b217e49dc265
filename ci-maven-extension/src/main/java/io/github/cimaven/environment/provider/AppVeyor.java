package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * AppVeyor.
 *
 * @see <a href="https://www.appveyor.com/docs/environment-variables/">Environment variables</a>
 */
public final class AppVeyor implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("APPVEYOR_REPO_COMMIT"))
                .repository(variables.get("APPVEYOR_REPO_NAME"))
                .buildUrl(Addresses.below(
                        variables.get("APPVEYOR_URL").or(() -> Optional.of("https://ci.appveyor.com")),
                        Addresses.of(
                                "project/%s/%s/builds/%s",
                                variables.get("APPVEYOR_ACCOUNT_NAME"),
                                variables.get("APPVEYOR_PROJECT_SLUG"),
                                variables.get("APPVEYOR_BUILD_ID"))))
                .actor(variables.get("APPVEYOR_REPO_COMMIT_AUTHOR"));
        if (variables.is("APPVEYOR_REPO_TAG", "true")) {
            facts.forTag(variables.get("APPVEYOR_REPO_TAG_NAME"));
        } else if (variables.has("APPVEYOR_PULL_REQUEST_NUMBER")) {
            // APPVEYOR_REPO_BRANCH is the target here.
            facts.forPullRequest(
                            variables.get("APPVEYOR_PULL_REQUEST_NUMBER"),
                            variables.get("APPVEYOR_PULL_REQUEST_HEAD_REPO_BRANCH"),
                            variables.get("APPVEYOR_REPO_BRANCH"))
                    .headCommit(variables.get("APPVEYOR_PULL_REQUEST_HEAD_COMMIT"));
        } else {
            facts.forBranch(startedBy(variables), variables.get("APPVEYOR_REPO_BRANCH"));
        }
    }

    private static Event startedBy(Variables variables) {
        if (variables.is("APPVEYOR_SCHEDULED_BUILD", "true")) {
            return Event.SCHEDULE;
        }
        return variables.is("APPVEYOR_FORCED_BUILD", "true") ? Event.MANUAL : Event.PUSH;
    }
}
