package io.github.cimaven.publish.aws.sdk;

import io.github.cimaven.publish.aws.AwsRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What the SDK throws, in the product's words. Its exceptions do not leave this package: they may carry more than a log
 * should show.
 */
final class SdkCalls {
    private static final Pattern ROLE =
            Pattern.compile("WebIdentityTokenCredentialsProvider\\([^)]*\\): (.*?)(?:, [A-Z]\\w+Provider\\(|$)");

    private SdkCalls() {}

    /** A request by the SDK. */
    interface Call<T> {
        T send() throws AwsRefusal;
    }

    static <T> T of(Call<T> call) throws IOException, AwsRefusal {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The SDK looks there for the services that roles need.
        thread.setContextClassLoader(SdkCalls.class.getClassLoader());
        try {
            return call.send();
        } catch (AwsServiceException e) {
            throw refusal(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (SdkException e) {
            throw new IOException(reason(e));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static AwsRefusal refusal(AwsServiceException e) {
        Optional<AwsErrorDetails> details = Optional.ofNullable(e.awsErrorDetails());
        return new AwsRefusal(
                e.statusCode(),
                details.map(AwsErrorDetails::errorCode).orElse(""),
                details.map(AwsErrorDetails::errorMessage).orElse(""));
    }

    /**
     * Nobody told who asks. The SDK lists what it tried; only a role that was asked for and not given is worth a word.
     */
    static AwsRefusal noCredentials(SdkClientException e) {
        Matcher role = ROLE.matcher(Optional.ofNullable(e.getMessage()).orElse(""));
        boolean refused = role.find() && !role.group(1).contains("AWS_WEB_IDENTITY_TOKEN_FILE");
        return new AwsRefusal(
                0,
                AwsRefusal.NO_CREDENTIALS,
                "there are no AWS credentials" + (refused ? ": the role is not given (" + role.group(1) + ")" : ""));
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = Optional.ofNullable(root.getMessage()).orElse("");
        String kind = root instanceof SdkException ? "" : root.getClass().getSimpleName() + ": ";
        return (kind + message).replaceAll("[^\\x20-\\x7e]", "?");
    }
}
