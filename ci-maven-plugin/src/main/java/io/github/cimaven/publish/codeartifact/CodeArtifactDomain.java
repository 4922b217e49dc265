package io.github.cimaven.publish.codeartifact;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.aws.AwsEndpoint;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.PublishException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a token is for.
 *
 * @param owner the account, 12 digits
 */
public record CodeArtifactDomain(String name, String owner, String region) {
    private static final Pattern HOST = Pattern.compile(
            "([a-z][a-z0-9-]{0,48}[a-z0-9])-([0-9]{12})\\.d\\.codeartifact\\.([a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?");

    /**
     * As the properties have it, else as the host of a repository tells it.
     *
     * @return empty when it is not known
     * @throws PublishException when a property is none
     */
    public static Optional<CodeArtifactDomain> of(ChannelContext context, String host) throws PublishException {
        Matcher told = HOST.matcher(host);
        boolean known = told.matches();
        Optional<String> name = checked(context, AwsKeys.CODEARTIFACT_DOMAIN, "[a-z][a-z0-9-]{0,48}[a-z0-9]")
                .or(() -> group(told, known, 1));
        Optional<String> owner =
                checked(context, AwsKeys.CODEARTIFACT_OWNER, "[0-9]{12}").or(() -> group(told, known, 2));
        Optional<String> region =
                AwsEndpoint.region(context, AwsKeys.CODEARTIFACT_REGION, group(told, known, 3), Optional.empty());
        return name.isEmpty() || owner.isEmpty() || region.isEmpty()
                ? Optional.empty()
                : Optional.of(new CodeArtifactDomain(name.get(), owner.get(), region.get()));
    }

    private static Optional<String> group(Matcher matcher, boolean known, int number) {
        return known ? Optional.of(matcher.group(number)) : Optional.empty();
    }

    private static Optional<String> checked(ChannelContext context, String key, String pattern)
            throws PublishException {
        Optional<String> value = context.property(key);
        if (value.filter(it -> !it.matches(pattern)).isPresent()) {
            throw new PublishException(
                    "%s=%s is not what CodeArtifact knows. Take it from the URL of the repository: https://<domain>-<owner>.d.codeartifact.<region>.amazonaws.com"
                            .formatted(key, SettingException.shown(value.get())));
        }
        return value;
    }
}
