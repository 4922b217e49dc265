package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Jenkins: multibranch projects, and what older plugins set in freestyle ones.
 *
 * @see <a href="https://github.com/jenkinsci/branch-api-plugin/blob/master/src/main/resources/jenkins/branch/BranchNameContributor/buildEnv.properties">Variables of multibranch projects</a>
 */
public final class Jenkins implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("GIT_COMMIT"))
                .repository(variables.first("GIT_URL", "GIT_URL_1"))
                .buildUrl(variables.get("BUILD_URL"))
                .actor(variables.first("CHANGE_AUTHOR", "GERRIT_CHANGE_OWNER_NAME", "BUILD_USER_ID"))
                .triggeringActor(variables.get("BUILD_USER_ID"));
        Optional<String> change = variables
                .first("CHANGE_ID", "ghprbPullId", "gitlabMergeRequestIid")
                .or(() -> gerritChange(variables));
        Optional<String> tag = variables.get("TAG_NAME").or(() -> Refs.tag(variables.get("GIT_BRANCH")));
        if (tag.isPresent()) {
            facts.forTag(tag);
        } else if (change.isPresent()) {
            // BRANCH_NAME is PR-24 or the like here.
            facts.forPullRequest(
                            change,
                            variables.first("CHANGE_BRANCH", "ghprbSourceBranch", "gitlabSourceBranch"),
                            variables.first(
                                    "CHANGE_TARGET", "ghprbTargetBranch", "gitlabTargetBranch", "GERRIT_BRANCH"))
                    .headCommit(variables.get("ghprbActualCommit"));
        } else {
            facts.forBranch(Event.PUSH, branch(variables));
            if (variables.is("BRANCH_IS_PRIMARY", "true")) {
                facts.defaultBranch(variables.get("BRANCH_NAME"));
            }
        }
    }

    /** Gerrit Trigger: a change under review has a number; once it is in the branch it is an ordinary push. */
    private static Optional<String> gerritChange(Variables variables) {
        return variables
                .get("GERRIT_CHANGE_NUMBER")
                .filter(number -> !variables.is("GERRIT_EVENT_TYPE", "change-merged"));
    }

    private static Optional<String> branch(Variables variables) {
        return variables
                .get("BRANCH_NAME")
                .or(() -> variables.get("GIT_LOCAL_BRANCH"))
                .or(() -> Refs.withoutRemote(variables.get("GIT_BRANCH")))
                // What the git plugin says of a commit that no branch has.
                .filter(name -> !name.equals("detached"));
    }
}
