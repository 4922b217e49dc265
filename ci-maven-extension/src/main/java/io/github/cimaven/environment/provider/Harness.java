package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;

/**
 * Harness CI, which is built on Drone and sets its variables too.
 *
 * @see <a href="https://developer.harness.io/docs/continuous-integration/troubleshoot-ci/ci-env-var">CI environment variables reference</a>
 */
public final class Harness implements Provider {
    private final Drone drone = new Drone();

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        drone.read(variables, files, facts);
    }
}
