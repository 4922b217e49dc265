package io.github.cimaven.goal;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EnvironmentHandover;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.detection.Detector;
import java.util.Map;
import java.util.Optional;

/**
 * The lane, and what the CI environment says: as the extension handed it over, or as the environment is read here when
 * there is no extension.
 *
 * @param lane {@code ci-pr}, {@code ci-main} or {@code ci-release}
 */
record CiFacts(Optional<String> lane, CiEnvironment environment) {

    /** @param variables the real environment, read when nothing was handed over */
    static CiFacts of(Settings handedOver, Map<String, String> variables) {
        CiEnvironment environment = EnvironmentHandover.facts(handedOver)
                .orElseGet(() -> Detector.detect(variables, EventFiles.real()).environment());
        return new CiFacts(handedOver.text(Handover.LANE), environment);
    }
}
