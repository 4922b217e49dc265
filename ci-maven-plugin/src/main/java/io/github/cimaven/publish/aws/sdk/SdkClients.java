package io.github.cimaven.publish.aws.sdk;

import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.aws.AwsSettings;
import java.net.URI;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.StandardRetryStrategy;

/** What all clients have in common: who asks, where, and how long it is waited for. */
final class SdkClients {
    /** Of two conditional writes at the same moment S3 may refuse both, and wants them again. */
    private static final Set<String> AGAIN = Set.of("ConditionalRequestConflict", "OperationAborted");

    private SdkClients() {}

    static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B set(B builder, AwsSettings settings)
            throws AwsRefusal {
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.credentialsProvider(credentials(settings))
                .region(region(settings))
                .httpClient(new PlainHttp(http(settings)))
                .overrideConfiguration(
                        it -> it.retryStrategy(retries(settings.patience().retries()))
                                .addExecutionInterceptor(new NoExpectation()));
    }

    /** Asks for them once, so that their lack is told as what it is. */
    private static AwsCredentialsProvider credentials(AwsSettings settings) throws AwsRefusal {
        if (settings.login().isPresent()) {
            return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    settings.login().get().user(), settings.login().get().password()));
        }
        AwsCredentialsProvider provider = DefaultCredentialsProvider.builder().build();
        try {
            provider.resolveCredentials();
            return provider;
        } catch (AwsServiceException e) {
            throw SdkCalls.refusal(e);
        } catch (SdkClientException e) {
            throw SdkCalls.noCredentials(e);
        }
    }

    private static Region region(AwsSettings settings) throws AwsRefusal {
        if (settings.region().isPresent()) {
            return Region.of(settings.region().get());
        }
        try {
            return DefaultAwsRegionProviderChain.builder().build().getRegion();
        } catch (SdkClientException e) {
            throw new AwsRefusal(0, AwsRefusal.NO_REGION, "no region is set");
        }
    }

    private static SdkHttpClient http(AwsSettings settings) {
        UrlConnectionHttpClient.Builder builder = UrlConnectionHttpClient.builder()
                .connectionTimeout(settings.patience().timeout())
                .socketTimeout(settings.patience().timeout());
        settings.patience().proxy().ifPresent(proxy -> {
            ProxyConfiguration.Builder configuration =
                    ProxyConfiguration.builder().endpoint(URI.create("http://" + proxy.host() + ":" + proxy.port()));
            proxy.login()
                    .ifPresent(login -> configuration.username(login.user()).password(login.password()));
            builder.proxyConfiguration(configuration.build());
        });
        return builder.build();
    }

    private static StandardRetryStrategy retries(int retries) {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(retries + 1)
                .retryOnException(e -> e instanceof AwsServiceException answer && again(SdkCalls.refusal(answer)))
                .build();
    }

    private static boolean again(AwsRefusal refusal) {
        // The second is an answer that broke off.
        return AGAIN.contains(refusal.code())
                || (refusal.status() == 404 && refusal.code().isEmpty());
    }
}
