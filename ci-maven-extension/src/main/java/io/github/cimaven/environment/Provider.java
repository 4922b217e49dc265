package io.github.cimaven.environment;

import java.util.Set;

/** Knows the variables of one CI provider. One small final class each, registered in {@code detection.Providers}. */
public interface Provider {

    /** The name in reports, as in {@code github-actions}. */
    String id();

    /** Whether a build with these variables runs there. */
    boolean detects(Variables variables);

    /** The ids of services whose variables this one sets too, so that seeing them says nothing. */
    default Set<String> imitates() {
        return Set.of();
    }

    /**
     * Reads what the provider says. Only called when {@link #detects} said yes.
     *
     * @param files reads the files in which some providers describe the build
     */
    CiEnvironment read(Variables variables, EventFiles files);
}
