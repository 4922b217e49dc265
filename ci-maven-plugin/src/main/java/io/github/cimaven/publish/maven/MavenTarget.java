package io.github.cimaven.publish.maven;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.PublishException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The repository that is published to.
 *
 * @param id of the server in {@code settings.xml}
 * @param url ends with a slash
 * @param isCodeArtifact whether it is AWS CodeArtifact, which does not show the files of a version before the version is
 *     complete
 */
public record MavenTarget(String id, String url, boolean isCodeArtifact) {
    /** The server when neither a property nor the POM names one. */
    public static final String STANDARD_ID = "ci-publish";

    private static final Pattern CODEARTIFACT =
            Pattern.compile(".+\\.d\\.codeartifact\\.[a-z0-9-]+\\.(vpce\\.)?amazonaws\\.com(\\.cn)?");

    /** @param distribution the repository for releases in {@code distributionManagement} of the root POM */
    static MavenTarget of(ChannelContext context, Optional<MavenTarget> distribution) throws PublishException {
        Optional<String> url = context.property(PublishKeys.MAVEN_URL);
        String id = context.property(PublishKeys.MAVEN_SERVER)
                .or(() -> distribution.map(MavenTarget::id))
                .orElse(STANDARD_ID);
        String address = url.or(() -> distribution.map(MavenTarget::url))
                .orElseThrow(() -> new PublishException(
                        "The channel maven has no repository: the root POM has no distributionManagement/repository. Add it, or type -D%s=https://<repository>"
                                .formatted(PublishKeys.MAVEN_URL)));
        String checked = checked(address);
        return new MavenTarget(
                id,
                checked,
                context.property(PublishKeys.MAVEN_CODEARTIFACT)
                        .map("true"::equals)
                        .orElseGet(() -> isAtCodeArtifact(checked)));
    }

    /** Whether the host of a URL is one of AWS CodeArtifact; what is no URL has none. */
    public static boolean isAtCodeArtifact(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host != null && CODEARTIFACT.matcher(host).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A repository of a POM, not looked at yet. */
    public static MavenTarget declared(String id, String url) {
        return new MavenTarget(id, url, false);
    }

    /** @param path in the repository */
    String address(String path) {
        StringBuilder address = new StringBuilder(url);
        String separator = "";
        for (String part : path.split("/", -1)) {
            // A + is itself in a path; other signs that Maven allows in a version are not.
            address.append(separator).append(encoded(part));
            separator = "/";
        }
        return address.toString();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2B", "+")
                .replace("%7E", "~");
    }

    private static String checked(String address) throws PublishException {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            throw new PublishException(
                    "The repository of the channel maven has no valid URL. Type -D%s=https://<repository>"
                            .formatted(PublishKeys.MAVEN_URL));
        }
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?") || uri.getHost() == null) {
            throw new PublishException(
                    "The channel maven publishes by http and https, and not to %s. Type -D%s=https://<repository>, or use the channel directory."
                            .formatted(
                                    SettingException.shown(uri.getUserInfo() == null ? address : scheme),
                                    PublishKeys.MAVEN_URL));
        }
        if (uri.getUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            // Not shown: it may have a password in it.
            throw new PublishException(
                    "The URL of the channel maven has a user or a query in it. Put user and password into a server of settings.xml, and name it with -D%s=<id>."
                            .formatted(PublishKeys.MAVEN_SERVER));
        }
        String plain = uri.toString();
        return plain.endsWith("/") ? plain : plain + "/";
    }
}
