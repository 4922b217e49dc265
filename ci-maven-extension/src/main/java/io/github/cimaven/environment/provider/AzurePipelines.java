package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Locale;
import java.util.Optional;

/**
 * Azure Pipelines.
 *
 * @see <a href="https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables">Predefined variables</a>
 */
public final class AzurePipelines implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("BUILD_SOURCEVERSION"))
                .repository(variables.first("BUILD_REPOSITORY_URI", "BUILD_REPOSITORY_NAME"))
                // BUILD_BUILDURI is vstfs:///Build/Build/1430, which no browser opens.
                .buildUrl(Addresses.below(
                        variables.first("SYSTEM_COLLECTIONURI", "SYSTEM_TEAMFOUNDATIONCOLLECTIONURI"),
                        Addresses.of(
                                "%s/_build/results?buildId=%s",
                                variables.get("SYSTEM_TEAMPROJECT"), variables.get("BUILD_BUILDID"))))
                .actor(variables.first("BUILD_REQUESTEDFOR", "BUILD_REQUESTEDFOREMAIL"));
        // BUILD_SOURCEBRANCHNAME is only what stands after the last slash.
        Optional<String> ref = variables.get("BUILD_SOURCEBRANCH");
        String reason = variables.get("BUILD_REASON").orElse("").toLowerCase(Locale.ROOT);
        // For GitHub's pull requests the ID is none that a person sees.
        Optional<String> number = variables
                .get("SYSTEM_PULLREQUEST_PULLREQUESTNUMBER")
                .or(() -> Refs.pullRequest(ref))
                .or(() -> variables.get("SYSTEM_PULLREQUEST_PULLREQUESTID"));
        if (number.isPresent() || reason.equals("pullrequest")) {
            facts.forPullRequest(
                            number,
                            variables.get("SYSTEM_PULLREQUEST_SOURCEBRANCH"),
                            variables.get("SYSTEM_PULLREQUEST_TARGETBRANCH"))
                    .headCommit(variables.get("SYSTEM_PULLREQUEST_SOURCECOMMITID"));
        } else if (Refs.tag(ref).isPresent()) {
            facts.forTag(Refs.tag(ref));
        } else {
            facts.forBranch(startedBy(reason), Refs.branch(ref));
        }
    }

    private static Event startedBy(String reason) {
        return switch (reason) {
            case "individualci", "batchedci", "" -> Event.PUSH;
            case "schedule" -> Event.SCHEDULE;
            case "manual" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
