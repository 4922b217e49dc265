package io.github.cimaven.audit.owasp.engine;

import java.util.LinkedHashSet;
import java.util.Set;

/** What an exception of dependency-check means: its own message, and that of what caused it. */
final class Reason {
    private static final int MAX_DEPTH = 20;

    private Reason() {}

    static String of(Throwable problem) {
        Set<String> messages = new LinkedHashSet<>();
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause.getMessage() == null) {
                messages.add(cause.getClass().getSimpleName());
            } else if (cause.getCause() == null
                    || !cause.getMessage().equals(cause.getCause().toString())) {
                messages.add(cause.getMessage());
            }
            cause = cause.getCause();
        }
        return String.join(": ", messages);
    }
}
