package io.github.cimaven.publish.github;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.PublishException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The repository that is released in.
 *
 * @param api without a slash at its end
 * @param repository {@code owner/name}
 */
record GitHubTarget(String api, String repository) {
    private static final String PUBLIC_API = "https://api.github.com";
    private static final String PUBLIC_HOST = "github.com";
    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]{1,100}");
    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    /** @param remote the URL of the git remote, as git has it */
    static GitHubTarget of(ChannelContext context, Optional<String> remote) throws PublishException {
        Optional<String> named =
                context.property(GitHubKeys.REPOSITORY).or(() -> context.variable("GITHUB_REPOSITORY"));
        Optional<RemoteUrl> origin = named.isPresent() ? Optional.empty() : remote.flatMap(RemoteUrl::of);
        String repository = named.or(() -> origin.map(RemoteUrl::path))
                .orElseThrow(() -> new PublishException(
                        "The channel github has no repository: neither the variable GITHUB_REPOSITORY nor the git remote origin names one. Type -D%s=<owner>/<name>"
                                .formatted(GitHubKeys.REPOSITORY)));
        if (!REPOSITORY.matcher(repository).matches() || repository.endsWith("/..") || repository.endsWith("/.")) {
            throw new PublishException(
                    "The channel github needs a repository as owner/name, and not %s. Type -D%s=<owner>/<name>"
                            .formatted(SettingException.shown(repository), GitHubKeys.REPOSITORY));
        }
        Optional<String> api = context.property(GitHubKeys.URL).or(() -> context.variable("GITHUB_API_URL"));
        String host = origin.map(RemoteUrl::host).orElse(PUBLIC_HOST);
        if (api.isEmpty() && !host.equals(PUBLIC_HOST)) {
            throw new PublishException(
                    "The git remote origin is on %s and not on github.com. If that is a GitHub Enterprise Server, type -D%s=https://%s/api/v3; else name the repository on github.com with -D%s=<owner>/<name>"
                            .formatted(
                                    SettingException.shown(host),
                                    GitHubKeys.URL,
                                    SettingException.shown(host),
                                    GitHubKeys.REPOSITORY));
        }
        return new GitHubTarget(checked(api.orElse(PUBLIC_API)), repository);
    }

    /** Where people look. */
    String page() {
        String web = api.equals(PUBLIC_API) ? "https://" + PUBLIC_HOST : api.replaceFirst("/api/v3$", "");
        return web + "/" + repository + "/releases";
    }

    /** @param path below the repository, with a slash in front */
    String address(String path) {
        return api + "/repos/" + repository + path;
    }

    private static String checked(String address) throws PublishException {
        try {
            URI uri = new URI(address.strip());
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean plain = scheme.equals("http") && OWN_MACHINE.contains(String.valueOf(uri.getHost()));
            boolean whole = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            if (whole && (plain || scheme.equals("https"))) {
                return uri.toString().replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            // The same sentence; the address may have a password in it.
        }
        throw new PublishException(
                "The API of the channel github is no https URL without user and query: a token is sent there. Type -D%s=https://<host>/api/v3"
                        .formatted(GitHubKeys.URL));
    }
}
