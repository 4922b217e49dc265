package io.github.cimaven.change;

import java.util.Locale;

/**
 * A module that is built, and why.
 *
 * @param id {@code groupId:artifactId}
 * @param reason as a clause
 */
public record Selected(String id, String artifactId, Why why, String reason) {

    /** How a module came to be built. */
    public enum Why {
        /** The change touches it. */
        CHANGED,
        /** It depends on one that the change touches. */
        DEPENDENT,
        /** One that is built needs it; its own tests are not run. */
        UPSTREAM,
        /** The user wants it in each build. */
        ALWAYS;

        /** As the record has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
