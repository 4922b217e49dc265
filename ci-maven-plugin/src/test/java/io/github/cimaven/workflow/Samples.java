package io.github.cimaven.workflow;

import io.github.cimaven.config.Settings;
import java.util.Map;
import java.util.Optional;

/** Pipelines of projects that set more and less. */
public final class Samples {
    public static final String BRANCH = "main";

    /** Nothing is set. */
    public static final Map<String, String> PLAIN = Map.of();

    /** All that changes a file is set. */
    public static final Map<String, String> FULL = Map.of(
            "ci.jdks", "11,17,21,25",
            "ci.spark.versions", "3.5.6,4.0.1",
            "ci.publish", "maven,github",
            "ci.init.oidc", "true",
            "ci.init.codeScanning", "true",
            "ci.branches.release", "release/*,support/*");

    private Samples() {}

    public static Pipeline pipeline(Map<String, String> settings) {
        return new PipelineMaker(
                        new Settings(settings::get), new ProjectFacts("./mvnw", BRANCH, 17, Optional.of("acme")))
                .make();
    }
}
