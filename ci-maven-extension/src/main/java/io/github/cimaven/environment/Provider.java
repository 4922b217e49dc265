package io.github.cimaven.environment;

/** Reads the variables of one CI provider. One small final class each, named by {@code detection.Providers}. */
@FunctionalInterface
public interface Provider {

    /**
     * Reads what the provider says of the build.
     *
     * @param variables of a build that runs there
     * @param files reads the files in which some providers describe the build
     * @param facts gets what was read; what is odd about it is checked later
     */
    void read(Variables variables, EventFiles files, CiEnvironment.Builder facts);
}
