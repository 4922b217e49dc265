package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.GitNames;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * GoCD, and what its pull request plugin adds under the name of the material.
 *
 * @see <a href="https://docs.gocd.org/current/faq/dev_use_current_revision_in_build.html">Environment variables</a>
 */
public final class GoCd implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts // Not every material is a git repository.
                .commit(variables.get("GO_REVISION").filter(GitNames::isCommit))
                .repository(variables.get("GO_MATERIAL_URL"))
                .buildUrl(Addresses.below(
                        variables.get("GO_SERVER_URL"),
                        Addresses.of(
                                "pipelines/%s/%s/%s/%s",
                                variables.get("GO_PIPELINE_NAME"),
                                variables.get("GO_PIPELINE_COUNTER"),
                                variables.get("GO_STAGE_NAME"),
                                variables.get("GO_STAGE_COUNTER"))));
        Optional<String> source = Refs.withoutOwner(variables.common("GO_SCM_", "_PR_BRANCH"));
        Optional<String> number =
                Refs.lastNumber(variables.common("GO_SCM_", "_PR_ID").or(() -> variables.common("GO_SCM_", "_PR_URL")));
        String trigger = variables.get("GO_TRIGGER_USER").orElse("");
        Event startedBy = startedBy(trigger);
        facts.actor(Optional.of(trigger).filter(name -> startedBy == Event.MANUAL));
        if (source.isPresent() || number.isPresent()) {
            facts.forPullRequest(number, source, variables.common("GO_SCM_", "_TARGET_BRANCH"));
        } else {
            facts.forBranch(startedBy, variables.get("GO_MATERIAL_BRANCH"));
        }
    }

    private static Event startedBy(String trigger) {
        return switch (trigger) {
            case "changes", "" -> Event.PUSH;
            case "timer" -> Event.SCHEDULE;
            default -> Event.MANUAL;
        };
    }
}
