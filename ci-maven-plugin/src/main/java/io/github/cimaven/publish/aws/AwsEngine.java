package io.github.cimaven.publish.aws;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * The AWS SDK with the HTTP client of the JDK, what it needs to take on roles, and a logger that keeps what it would print
 * of signatures and tokens: also with -X.
 */
public final class AwsEngine {
    /** In the package of the glue. */
    public static final String S3 = "SdkS3";

    /** In the package of the glue. */
    public static final String CODE_ARTIFACT = "SdkCodeArtifact";

    private static final String PACKAGE = "io.github.cimaven.publish.aws.sdk";

    /** HTTP clients that the services name and that are not used. */
    private static final List<String> WITHOUT = List.of(
            "software.amazon.awssdk:apache-client", "software.amazon.awssdk:netty-nio-client", "org.slf4j:slf4j-api");

    private AwsEngine() {}

    /** All of one version; the first gives the engine its name. */
    public static List<EngineDefinition> s3() {
        return with("aws-s3");
    }

    /** All of one version; the first gives the engine its name. */
    public static List<EngineDefinition> codeArtifact() {
        return with("aws-codeartifact");
    }

    private static List<EngineDefinition> with(String service) {
        // Roles: by a token of the CI service (sts), and of people who signed in (sso, ssooidc).
        return Stream.of(service, "aws-sts", "aws-sso", "aws-ssooidc", "aws-http", "slf4j-nop")
                .map(id -> EngineDefinition.pinned(
                        id, "The AWS SDK", id.startsWith("slf4j") ? List.of() : WITHOUT, PACKAGE))
                .toList();
    }
}
