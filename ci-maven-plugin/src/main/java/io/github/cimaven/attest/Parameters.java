package io.github.cimaven.attest;

import java.util.List;
import java.util.Optional;

/**
 * What the build was told.
 *
 * @param external what whoever started it chose
 * @param internal what the CI service and this product added
 */
public record Parameters(External external, Internal internal) {

    /**
     * Values of {@code -D} are not in it: they may be secrets.
     *
     * @param lane as in {@code ci-release}
     * @param goals as they were typed
     * @param profiles as they were typed
     * @param repository where the source is to be found, or its name
     * @param ref as in {@code refs/tags/v1.2.3}
     */
    public record External(
            String lane,
            List<String> goals,
            List<String> profiles,
            Optional<String> repository,
            Optional<String> ref,
            Optional<String> tag) {
        public External {
            goals = List.copyOf(goals);
            profiles = List.copyOf(profiles);
        }
    }

    /**
     * @param provider of CI, {@code none} outside CI
     * @param event what started the build
     * @param actor whose rights the build has
     * @param triggeringActor who started it again, when that is somebody else
     * @param reason why it is this lane
     * @param signed whether the release has signatures
     * @param materialsKnown whether {@code resolvedDependencies} has what Maven resolved
     */
    public record Internal(
            String provider,
            String event,
            Optional<String> actor,
            Optional<String> triggeringActor,
            Optional<String> reason,
            boolean signed,
            boolean materialsKnown) {}
}
