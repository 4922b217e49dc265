package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Google Cloud Build, which sets next to nothing: the user maps its substitutions in {@code env:}, under their own
 * names.
 *
 * @see <a href="https://cloud.google.com/build/docs/configuring-builds/substitute-variable-values">Substituting variable values</a>
 */
public final class GoogleCloudBuild implements Provider {
    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.first("COMMIT_SHA", "REVISION_ID"))
                .repository(variables.first("REPO_FULL_NAME", "REPO_NAME"))
                .buildUrl(Addresses.of(
                        "https://console.cloud.google.com/cloud-build/builds;region=%s/%s?project=%s",
                        variables.get("LOCATION").or(() -> Optional.of("global")),
                        variables.get("BUILD_ID"),
                        variables.get("PROJECT_ID")));
        if (variables.has("TAG_NAME")) {
            facts.forTag(variables.get("TAG_NAME"));
        } else if (variables.has("_PR_NUMBER")) {
            facts.forPullRequest(
                    variables.get("_PR_NUMBER"),
                    variables.first("_HEAD_BRANCH", "BRANCH_NAME"),
                    variables.get("_BASE_BRANCH"));
        } else {
            facts.forBranch(Event.PUSH, variables.get("BRANCH_NAME"));
        }
    }
}
