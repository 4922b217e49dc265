package io.github.cimaven.environment;

/** Knows the variables of one CI provider. One small final class each, registered in {@link Providers}. */
public interface Provider {

    /** The name in reports, as in {@code github-actions}. */
    String id();

    /** Whether a build with these variables runs there. */
    boolean detects(Variables variables);

    /**
     * Reads what the provider says. Only called when {@link #detects} said yes.
     *
     * @param events reads the file that some providers describe the event in
     */
    CiEnvironment read(Variables variables, EventFiles events);
}
