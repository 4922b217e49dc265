package io.github.cimaven.notice;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** Slack's own client, which only a notice needs. */
public final class SlackEngine {
    /** The glue, in the package that is loaded together with the client. */
    public static final String MESSENGER = "SlackMessenger";

    private SlackEngine() {}

    public static EngineDefinition definition() {
        return EngineDefinition.pinned("slack", "Slack's client", List.of(), "io.github.cimaven.notice.slack");
    }
}
