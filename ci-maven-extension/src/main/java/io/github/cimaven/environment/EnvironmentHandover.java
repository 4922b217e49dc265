package io.github.cimaven.environment;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Settings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The environment's facts as the text that crosses from the extension to the goals, and back. */
public final class EnvironmentHandover {
    private EnvironmentHandover() {}

    /** From the keys of {@link Handover} to the facts; what is unknown is left out. */
    public static Map<String, String> text(CiEnvironment facts) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put(Handover.PROVIDER, facts.provider());
        text.put(Handover.EVENT, facts.event().id());
        put(text, Handover.BRANCH, facts.branch());
        put(text, Handover.TARGET_BRANCH, facts.targetBranch());
        put(text, Handover.DEFAULT_BRANCH, facts.defaultBranch());
        put(text, Handover.TAG, facts.tag());
        put(text, Handover.COMMIT, facts.commit());
        put(text, Handover.HEAD_COMMIT, facts.headCommit());
        put(text, Handover.PULL_REQUEST, facts.pullRequest());
        put(text, Handover.REPOSITORY, facts.repository());
        put(text, Handover.BUILD_URL, facts.buildUrl());
        put(text, Handover.ACTOR, facts.actor());
        put(text, Handover.TRIGGERING_ACTOR, facts.triggeringActor());
        return text;
    }

    /** What was handed over; empty when nothing was. */
    public static Optional<CiEnvironment> facts(Settings text) {
        return text.text(Handover.PROVIDER)
                .map(provider -> CiEnvironment.builder(provider)
                        .event(event(text.text(Handover.EVENT)))
                        .branch(text.text(Handover.BRANCH))
                        .targetBranch(text.text(Handover.TARGET_BRANCH))
                        .defaultBranch(text.text(Handover.DEFAULT_BRANCH))
                        .tag(text.text(Handover.TAG))
                        .commit(text.text(Handover.COMMIT))
                        .headCommit(text.text(Handover.HEAD_COMMIT))
                        .pullRequest(text.text(Handover.PULL_REQUEST))
                        .repository(text.text(Handover.REPOSITORY))
                        .buildUrl(text.text(Handover.BUILD_URL))
                        .actor(text.text(Handover.ACTOR))
                        .triggeringActor(text.text(Handover.TRIGGERING_ACTOR))
                        .build());
    }

    private static void put(Map<String, String> text, String key, Optional<String> value) {
        value.ifPresent(known -> text.put(key, known));
    }

    private static Event event(Optional<String> id) {
        return Arrays.stream(Event.values())
                .filter(event -> id.filter(event.id()::equals).isPresent())
                .findFirst()
                .orElse(Event.OTHER);
    }
}
