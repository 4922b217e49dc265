package io.github.cimaven.publish.aws;

import java.util.Optional;

/** What to do about answers that all services of AWS give. */
public final class AwsVerdicts {
    private AwsVerdicts() {}

    /**
     * @param region the key of the region
     * @param server the key of the server in {@code settings.xml}, if there is one
     * @return a sentence; empty when the service knows better
     */
    public static Optional<String> fix(AwsRefusal refusal, String region, Optional<String> server) {
        String or = server.map(key -> ", or name a server of settings.xml that has both with -D%s=<id>".formatted(key))
                .orElse("");
        return Optional.ofNullable(
                switch (refusal.code()) {
                    case AwsRefusal.NO_CREDENTIALS ->
                        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, let the job take on a role (AWS_ROLE_ARN and"
                                + " AWS_WEB_IDENTITY_TOKEN_FILE)%s.".formatted(or);
                    case AwsRefusal.NO_REGION -> "Set AWS_REGION, or type -D%s=<region>".formatted(region);
                    case "SignatureDoesNotMatch" ->
                        "The secret key does not belong to the access key: set AWS_SECRET_ACCESS_KEY anew%s."
                                .formatted(or);
                    case "InvalidAccessKeyId", "UnrecognizedClientException", "InvalidClientTokenId" ->
                        "The access key is unknown: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY anew%s."
                                .formatted(or);
                    case "ExpiredToken", "ExpiredTokenException", "InvalidToken", "TokenRefreshRequired" ->
                        "The session has ended: take on the role again.";
                    case "RequestTimeTooSkewed" -> "The clock of this machine is wrong: set it.";
                    default -> null;
                });
    }
}
