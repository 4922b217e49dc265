package io.github.cimaven.publish.aws;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.PublishException;
import java.net.URI;
import java.util.Optional;

/** Where a service is, as far as the build or the environment say it. */
public final class AwsEndpoint {
    private AwsEndpoint() {}

    /** @throws PublishException when the property is no address of a server */
    public static Optional<URI> of(ChannelContext context, String key) throws PublishException {
        Optional<String> text = context.property(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(text.get().strip());
            boolean plain = uri.getUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (plain
                    && uri.getHost() != null
                    && String.valueOf(uri.getScheme()).matches("https?")) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            // Told below, without the text: it may have a password in it.
        }
        throw new PublishException("%s is no address of a server. Type -D%s=https://<host>".formatted(key, key));
    }

    /** Whether the environment names another one than that of AWS. */
    public static boolean isInEnvironment(ChannelContext context, String variable) {
        return context.variable(variable)
                .or(() -> context.variable("AWS_ENDPOINT_URL"))
                .isPresent();
    }

    /**
     * @param first what counts more than the environment
     * @param otherwise when nothing says one; empty: the SDK is to find it
     * @throws PublishException when the property is no name of a region
     */
    public static Optional<String> region(
            ChannelContext context, String key, Optional<String> first, Optional<String> otherwise)
            throws PublishException {
        Optional<String> region = context.property(key);
        if (region.filter(it -> !it.matches("[a-z0-9-]{1,40}")).isPresent()) {
            throw new PublishException("%s=%s is no region. Type -D%s=<region>, as in eu-central-1"
                    .formatted(key, SettingException.shown(region.get()), key));
        }
        return region.or(() -> first)
                .or(() -> context.variable("AWS_REGION"))
                .or(() -> context.variable("AWS_DEFAULT_REGION"))
                .or(() -> otherwise);
    }
}
