package io.github.cimaven.publish.s3;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.aws.AwsEndpoint;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.ChannelProvider;
import io.github.cimaven.publish.spi.Login;
import io.github.cimaven.publish.spi.PublishException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Makes the channel {@code s3}. */
public record S3Channels(Connections connections, Clock clock) implements ChannelProvider {
    private static final String NAME = "s3";
    private static final String SERVICE_VARIABLE = "AWS_ENDPOINT_URL_S3";

    /** What servers that are not AWS take for a region, when they want none. */
    private static final String SOME_REGION = "us-east-1";

    /** Makes a connection with the patience that is set and the proxy that Maven has for an address. */
    public interface Connections {
        S3Transport transport() throws PublishException;

        AwsSettings.Patience patience(String url);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Channel open(ChannelContext context) throws PublishException {
        S3Location location = S3Location.of(context.property(AwsKeys.S3_URL)
                .orElseThrow(() -> new PublishException(
                        "The channel s3 has no bucket. Type -D%s=s3://<bucket>/<prefix>".formatted(AwsKeys.S3_URL))));
        S3Tags tags = S3Tags.of(context.property(AwsKeys.S3_TAGS).orElse(AwsKeys.S3_TAGS_DEFAULT));
        Optional<URI> endpoint = AwsEndpoint.of(context, AwsKeys.S3_ENDPOINT);
        boolean elsewhere = endpoint.isPresent() || AwsEndpoint.isInEnvironment(context, SERVICE_VARIABLE);
        AwsSettings settings = new AwsSettings(
                login(context),
                AwsEndpoint.region(
                        context,
                        AwsKeys.S3_REGION,
                        Optional.empty(),
                        elsewhere ? Optional.of(SOME_REGION) : Optional.empty()),
                endpoint,
                connections.patience(endpoint.map(URI::toString).orElse("https://s3.amazonaws.com/")));
        S3Objects objects = connections.transport().open(settings, location.bucket(), pathStyle(context, elsewhere));
        S3Bucket bucket = new S3Bucket(objects, location, context.scratch());
        return new S3Channel(bucket, new ConditionalWrites(bucket, !elsewhere), tags, clock);
    }

    private static Optional<Login> login(ChannelContext context) throws PublishException {
        Optional<String> server = context.property(AwsKeys.S3_SERVER);
        if (server.isEmpty()) {
            return Optional.empty();
        }
        Optional<Login> login = context.login(server.get());
        if (login.isEmpty()) {
            throw new PublishException(
                    "settings.xml has no server '%s' with user and password, which -D%s names. Add it: the user is the access key id, the password the secret key."
                            .formatted(SettingException.shown(server.get()), AwsKeys.S3_SERVER));
        }
        return login;
    }

    private static boolean pathStyle(ChannelContext context, boolean elsewhere) throws PublishException {
        String text = context.property(AwsKeys.S3_PATH_STYLE).orElse(String.valueOf(elsewhere));
        if (!text.equals("true") && !text.equals("false")) {
            throw new PublishException("%s=%s is neither true nor false. Type -D%s=true"
                    .formatted(AwsKeys.S3_PATH_STYLE, SettingException.shown(text), AwsKeys.S3_PATH_STYLE));
        }
        return text.equals("true");
    }
}
