package io.github.cimaven.record;

import com.google.gson.JsonElement;
import io.github.cimaven.json.Json;
import io.github.cimaven.lane.Lane;
import java.util.Optional;

/** Why people are told of a run. */
public enum Occasion {
    /** A release is about to be published. */
    RELEASING("is being released"),
    RELEASED("released"),
    RELEASE_FAILED("was not released"),
    /** The main lane failed. */
    BROKEN("is broken"),
    /** The main lane succeeds again. */
    MENDED("is mended");

    private final String words;

    Occasion(String words) {
        this.words = words;
    }

    /** What stands behind the name of the product in the headline. */
    public String words() {
        return words;
    }

    public boolean isFailure() {
        return this == RELEASE_FAILED || this == BROKEN;
    }

    /**
     * A release is always told; the main lane when it fails, and when it succeeds after the baseline did not; a pull
     * request never, as its author looks at it. A release that another build publishes is told by that one.
     */
    public static Optional<Occasion> of(RunRecord run) {
        if (run.lane().id().equals(Lane.RELEASE.id())) {
            return isElsewhere(run) ? Optional.empty() : Optional.of(run.success() ? RELEASED : RELEASE_FAILED);
        }
        if (!run.lane().id().equals(Lane.MAIN.id())) {
            return Optional.empty();
        }
        if (!run.success()) {
            return Optional.of(BROKEN);
        }
        return run.baseline()
                .flatMap(RunRecord.BaselineFacts::success)
                .filter(succeeded -> !succeeded)
                .map(failed -> MENDED);
    }

    private static boolean isElsewhere(RunRecord run) {
        return run.publication()
                .filter(JsonElement::isJsonObject)
                .flatMap(publication -> Json.textAt(publication.getAsJsonObject(), "result"))
                .filter("elsewhere"::equals)
                .isPresent();
    }
}
