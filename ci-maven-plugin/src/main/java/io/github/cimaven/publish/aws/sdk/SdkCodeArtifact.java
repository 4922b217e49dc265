package io.github.cimaven.publish.aws.sdk;

import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.codeartifact.CodeArtifactDomain;
import io.github.cimaven.publish.codeartifact.Token;
import io.github.cimaven.publish.codeartifact.TokenService;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.services.codeartifact.CodeartifactClient;
import software.amazon.awssdk.services.codeartifact.model.GetAuthorizationTokenResponse;

/** Tokens of CodeArtifact by the AWS SDK. */
public final class SdkCodeArtifact implements TokenService {

    @Override
    public Token token(AwsSettings settings, CodeArtifactDomain domain, Duration lifetime)
            throws IOException, AwsRefusal {
        return SdkCalls.of(() -> {
            try (CodeartifactClient client =
                    SdkClients.set(CodeartifactClient.builder(), settings).build()) {
                GetAuthorizationTokenResponse answer = client.getAuthorizationToken(it ->
                        it.domain(domain.name()).domainOwner(domain.owner()).durationSeconds(lifetime.toSeconds()));
                return new Token(answer.authorizationToken(), answer.expiration());
            }
        });
    }
}
