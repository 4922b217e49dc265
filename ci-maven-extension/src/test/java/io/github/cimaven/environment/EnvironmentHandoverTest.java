package io.github.cimaven.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentHandoverTest {
    private static CiEnvironment.Builder full() {
        return CiEnvironment.builder("gitlab-ci")
                .event(Event.MERGE_QUEUE)
                .branch(Optional.of("feature/x"))
                .targetBranch(Optional.of("main"))
                .defaultBranch(Optional.of("trunk"))
                .tag(Optional.of("v1"))
                .commit(Optional.of("abc1234"))
                .headCommit(Optional.of("def5678"))
                .pullRequest(Optional.of("7"))
                .repository(Optional.of("acme/app"))
                .buildUrl(Optional.of("https://ci.example.com/1"))
                .actor(Optional.of("ann"))
                .triggeringActor(Optional.of("bob"));
    }

    @Test
    void whatIsHandedOverComesBack() {
        Map<String, String> text = EnvironmentHandover.text(full().build());

        assertThat(EnvironmentHandover.facts(new Settings(text::get))).contains(full().build());
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        assertThat(EnvironmentHandover.text(CiEnvironment.local()))
                .containsOnly(Map.entry("ci.env.provider", "none"), Map.entry("ci.env.event", "other"));
    }

    @Test
    void nothingHandedOverIsNoEnvironment() {
        assertThat(EnvironmentHandover.facts(new Settings(key -> null))).isEmpty();
    }
}
