package io.github.cimaven.config;

/** What a user may set of the Javadoc that a lane makes. */
public final class JavadocKeys {
    @Key(
            value =
                    "Makes the Javadoc of all modules in one JVM, in the main lane, where nothing in a module forbids it.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String SHARED = "ci.javadoc.shared";

    private JavadocKeys() {}
}
