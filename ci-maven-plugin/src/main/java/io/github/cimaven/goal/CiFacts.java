package io.github.cimaven.goal;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Providers;
import io.github.cimaven.environment.Variables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lane, and what the CI environment says: as the extension handed it over, or as the environment is read here when
 * there is no extension.
 *
 * @param lane {@code ci-pr}, {@code ci-main} or {@code ci-release}
 */
record CiFacts(Optional<String> lane, CiEnvironment environment) {

    /** @param variables the real environment, read when nothing was handed over */
    static CiFacts of(Settings handedOver, Map<String, String> variables, List<Provider> providers) {
        CiEnvironment environment = handedOver
                .text(Handover.PROVIDER)
                .map(provider -> handedOver(provider, handedOver))
                .orElseGet(() -> read(new Variables(variables), providers));
        return new CiFacts(handedOver.text(Handover.LANE), environment);
    }

    static CiFacts of(Settings handedOver) {
        return of(handedOver, System.getenv(), Providers.ALL);
    }

    private static CiEnvironment handedOver(String provider, Settings facts) {
        return CiEnvironment.builder(provider)
                .event(event(facts.text(Handover.EVENT)))
                .branch(facts.text(Handover.BRANCH))
                .targetBranch(facts.text(Handover.TARGET_BRANCH))
                .defaultBranch(facts.text(Handover.DEFAULT_BRANCH))
                .tag(facts.text(Handover.TAG))
                .commit(facts.text(Handover.COMMIT))
                .headCommit(facts.text(Handover.HEAD_COMMIT))
                .pullRequest(facts.text(Handover.PULL_REQUEST))
                .repository(facts.text(Handover.REPOSITORY))
                .buildUrl(facts.text(Handover.BUILD_URL))
                .actor(facts.text(Handover.ACTOR))
                .build();
    }

    private static Event event(Optional<String> id) {
        return Arrays.stream(Event.values())
                .filter(event -> id.filter(event.id()::equals).isPresent())
                .findFirst()
                .orElse(Event.OTHER);
    }

    private static CiEnvironment read(Variables variables, List<Provider> providers) {
        return providers.stream()
                .filter(provider -> provider.detects(variables))
                .findFirst()
                .map(provider -> provider.read(variables, EventFiles.real()))
                .orElseGet(CiEnvironment::local);
    }
}
