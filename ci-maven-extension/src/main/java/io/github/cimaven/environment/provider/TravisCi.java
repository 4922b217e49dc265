package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Travis CI.
 *
 * @see <a href="https://docs.travis-ci.com/user/environment-variables/#default-environment-variables">Default environment variables</a>
 */
public final class TravisCi implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("TRAVIS_COMMIT"))
                .repository(variables.get("TRAVIS_REPO_SLUG"))
                .buildUrl(variables.get("TRAVIS_BUILD_WEB_URL"));
        String event = variables.get("TRAVIS_EVENT_TYPE").orElse("");
        Optional<String> number = variables.unlessFalse("TRAVIS_PULL_REQUEST");
        if (event.equals("pull_request") || (number.isPresent() && !variables.has("TRAVIS_TAG"))) {
            // TRAVIS_BRANCH is the target here, and the tag's name in the next case.
            facts.forPullRequest(number, variables.get("TRAVIS_PULL_REQUEST_BRANCH"), variables.get("TRAVIS_BRANCH"))
                    .headCommit(variables.get("TRAVIS_PULL_REQUEST_SHA"))
                    .mergeBase(Refs.rangeStart(variables.get("TRAVIS_COMMIT_RANGE")));
        } else if (variables.has("TRAVIS_TAG")) {
            facts.forTag(variables.get("TRAVIS_TAG"));
        } else {
            facts.forBranch(startedBy(event), variables.get("TRAVIS_BRANCH"));
        }
    }

    private static Event startedBy(String event) {
        return switch (event) {
            case "push", "" -> Event.PUSH;
            case "cron" -> Event.SCHEDULE;
            case "api" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
