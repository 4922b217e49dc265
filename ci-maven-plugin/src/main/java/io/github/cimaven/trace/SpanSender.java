package io.github.cimaven.trace;

import io.github.cimaven.config.SettingException;

/** Sends the spans of a run to a collector. */
public interface SpanSender {

    /**
     * Returns after ten seconds at most.
     *
     * @throws SettingException when a variable of OpenTelemetry cannot be used as it is; the message has no secret
     */
    Delivery send(Trace trace, Collector collector);
}
