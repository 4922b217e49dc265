package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.Event;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CiFactsTest {
    private static final Map<String, String> GITHUB = Map.of(
            "GITHUB_ACTIONS", "true",
            "GITHUB_REF", "refs/tags/v9",
            "GITHUB_EVENT_NAME", "push");

    @Test
    void areWhatTheExtensionHandedOver() {
        CiFacts facts = facts(Map.of(
                "ci.lane.id", "ci-pr",
                "ci.env.provider", "gitlab-ci",
                "ci.env.event", "pull-request",
                "ci.env.pullRequest", "42",
                "ci.env.headCommit", "0123456"));

        assertThat(facts.lane()).contains("ci-pr");
        assertThat(facts.environment().provider()).isEqualTo("gitlab-ci");
        assertThat(facts.environment().event()).isEqualTo(Event.PULL_REQUEST);
        assertThat(facts.environment().pullRequest()).contains("42");
        assertThat(facts.environment().headCommit()).contains("0123456");
        assertThat(facts.environment().tag()).isEmpty();
    }

    @Test
    void areReadFromTheEnvironmentWithoutTheExtension() {
        CiFacts facts = facts(Map.of());

        assertThat(facts.lane()).isEmpty();
        assertThat(facts.environment().provider()).isEqualTo("github-actions");
        assertThat(facts.environment().tag()).contains("v9");
    }

    @Test
    void areNoneOnALaptop() {
        CiFacts facts = CiFacts.of(new Settings(Map.<String, String>of()::get), Map.of());

        assertThat(facts.environment().isCi()).isFalse();
    }

    @Test
    void takeAnEventOfALaterVersionForAnother() {
        assertThat(facts(Map.of("ci.env.provider", "x", "ci.env.event", "moon-phase"))
                        .environment()
                        .event())
                .isEqualTo(Event.OTHER);
    }

    private static CiFacts facts(Map<String, String> handedOver) {
        return CiFacts.of(new Settings(handedOver::get), GITHUB);
    }
}
