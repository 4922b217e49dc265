package io.github.cimaven.environment.detection;

import io.github.cimaven.environment.CiEnvironment;
import java.util.List;

/**
 * What was found out about the CI service.
 *
 * @param environment the facts of the service that was taken
 * @param seen the ids of all services whose variables are set, the one that was taken first; empty outside CI
 */
public record Detection(CiEnvironment environment, List<String> seen) {

    public Detection {
        seen = List.copyOf(seen);
    }
}
