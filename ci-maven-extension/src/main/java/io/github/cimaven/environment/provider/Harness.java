package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Set;

/**
 * Harness CI, which is built on Drone and sets its variables too.
 *
 * @see <a href="https://developer.harness.io/docs/continuous-integration/troubleshoot-ci/ci-env-var">CI environment variables reference</a>
 */
public final class Harness implements Provider {

    @Override
    public String id() {
        return "harness";
    }

    @Override
    public boolean detects(Variables variables) {
        return variables.has("HARNESS_BUILD_ID");
    }

    /** It sets {@code DRONE} for the sake of plugins. */
    @Override
    public Set<String> imitates() {
        return Set.of("drone");
    }

    @Override
    public CiEnvironment read(Variables variables, EventFiles files) {
        return Drone.read(id(), variables);
    }
}
