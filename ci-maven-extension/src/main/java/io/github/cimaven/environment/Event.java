package io.github.cimaven.environment;

import java.util.Locale;

/** What made the CI provider start the build. */
public enum Event {
    PUSH,
    PULL_REQUEST,
    MERGE_QUEUE,
    TAG,
    SCHEDULE,
    MANUAL,
    OTHER;

    /** The name in reports: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
