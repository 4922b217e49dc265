package io.github.cimaven.goal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What the executions of a goal in the modules of one build share, whatever thread or class realm they run in: so only
 * text is kept.
 */
final class ReactorState {
    private static final String PREFIX = "io.github.cimaven.";

    private ReactorState() {}

    /**
     * The state of a subject. Who needs several steps to be one holds its monitor: {@code synchronized (state)}.
     *
     * @param subject a name of the goal's choice
     */
    static Map<String, String> of(MavenSession session, String subject) {
        return of(session.getRepositorySession().getData(), subject);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> of(SessionData data, String subject) {
        String key = PREFIX + subject;
        // Sets it only when there is none, in one step.
        data.set(key, null, Collections.synchronizedMap(new LinkedHashMap<String, String>()));
        return (Map<String, String>) data.get(key);
    }

    /** Whether this is the first call with this state. */
    static boolean first(Map<String, String> state) {
        return state.putIfAbsent("first", "") == null;
    }
}
