package io.github.cimaven.environment;

import java.util.Locale;

/** What made the CI provider start the build. */
public enum Event {
    /** A branch moved; also taken for a build of a branch where the provider does not say what started it. */
    PUSH,
    /** A pull or merge request, whoever started its build. */
    PULL_REQUEST,
    /** A merge queue or merge train tries a pull request on top of its target. */
    MERGE_QUEUE,
    /** A tag is built, whoever started it. */
    TAG,
    SCHEDULE,
    /** A person, or a call of the provider's API. */
    MANUAL,
    OTHER;

    /** The name in reports: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
