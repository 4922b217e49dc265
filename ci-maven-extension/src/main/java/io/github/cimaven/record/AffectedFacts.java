package io.github.cimaven.record;

import java.util.List;
import java.util.Optional;

/**
 * The modules that a change reaches, as the pull-request lane selects them.
 *
 * @param base the full id of the commit that the change is compared with
 * @param total how many modules there are
 * @param built how many of them are built
 * @param everything why all of them are built, as a clause; empty when the change selects them
 * @param modules what is built, in the order of the build; empty when all are
 */
public record AffectedFacts(
        Optional<String> base, int total, int built, Optional<String> everything, List<AffectedModule> modules) {

    public AffectedFacts {
        modules = List.copyOf(modules);
    }

    /**
     * @param id the {@code artifactId}
     * @param selection {@code changed}, {@code dependent}, {@code upstream} or {@code always}
     * @param reason as a clause
     * @param leftOut the checks of the project's that are not run in it, as {@code artifactId:goal}
     */
    public record AffectedModule(String id, String selection, String reason, List<String> leftOut) {
        public static final String CHANGED = "changed";

        public AffectedModule {
            leftOut = List.copyOf(leftOut);
        }
    }
}
