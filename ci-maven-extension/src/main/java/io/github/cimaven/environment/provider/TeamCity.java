package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * TeamCity. Most of what it knows are configuration parameters: they are in a file that the build's properties file
 * names, or in variables that the user maps, as in {@code TEAMCITY_PULLREQUEST_NUMBER} for
 * {@code teamcity.pullRequest.number}.
 *
 * @see <a href="https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html">Predefined build parameters</a>
 */
public final class TeamCity implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        Parameters parameters = Parameters.read(variables, files, facts);
        Optional<String> vcsBranch = parameters.ofRoot("teamcity.build.vcs.branch");
        Optional<String> branch = branch(parameters, vcsBranch);
        // Without the build feature "Pull Requests" only the ref tells.
        Optional<String> number = parameters
                .get("teamcity.pullRequest.number")
                .or(() -> Refs.pullRequest(vcsBranch))
                .or(() -> Refs.pullRequest(parameters.get("teamcity.build.branch")));
        // Not by the logical name: a branch may be called refs/tags/v1.
        Optional<String> tag = Refs.tag(vcsBranch);
        Optional<String> user = parameters.get("teamcity.build.triggeredBy.username");
        facts.commit(parameters.ofRoot("build.vcs.number"))
                .repository(parameters.ofRoot("vcsroot", "url"))
                .buildUrl(variables.get("BUILD_URL"))
                .actor(user);
        if (tag.isPresent()) {
            facts.forTag(tag);
        } else if (number.isPresent()) {
            facts.forPullRequest(
                    number,
                    parameters.get("teamcity.pullRequest.source.branch"),
                    parameters.get("teamcity.pullRequest.target.branch"));
        } else {
            facts.forBranch(user.isPresent() ? Event.MANUAL : Event.PUSH, branch);
            if (parameters
                    .get("teamcity.build.branch.is_default")
                    .filter("true"::equals)
                    .isPresent()) {
                facts.defaultBranch(branch);
            }
        }
        parameters.doubts().forEach(facts::doubt);
    }

    /** The default branch has the logical name {@code <default>} where the VCS root gives it no other. */
    private static Optional<String> branch(Parameters parameters, Optional<String> vcsBranch) {
        return Refs.branch(
                vcsBranch.or(() -> parameters.get("teamcity.build.branch").filter(name -> !name.equals("<default>"))));
    }
}
