package io.github.cimaven.attest;

import io.github.cimaven.environment.Redaction;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the source is to be found, in the form of pip and SPDX: {@code git+https://host/path@ref}.
 *
 * @see <a href="https://spdx.github.io/spdx-spec/v2.3/package-information/#77-package-download-location-field">SPDX 2.3, 7.7</a>
 */
public final class SourceUri {
    private static final Pattern REMOTE = Pattern.compile("(?:https?|ssh|git)://.+");
    /** Git's short form for SSH. */
    private static final Pattern SHORT = Pattern.compile("(?:[^/:@\\s]+@)?([^/:@\\s]{2,}):(?!//)([^\\s]+)");

    private SourceUri() {}

    /**
     * @param repository as the CI environment names it: a path or URL
     * @param buildUrl of a page of this build; on services that host the source as well, it begins with the repository
     * @param origin the URL of git's remote
     * @return empty when there is no address that others can reach
     */
    public static Optional<String> of(Optional<String> repository, Optional<String> buildUrl, Optional<String> origin) {
        return repository
                .flatMap(SourceUri::of)
                .or(() -> repository.flatMap(path -> buildUrl.flatMap(url -> hosted(path, url))))
                .or(() -> origin.flatMap(SourceUri::of));
    }

    private static Optional<String> hosted(String path, String url) {
        Matcher matcher = Pattern.compile("(https?://[^/?#@]+/" + Pattern.quote(path) + ")/.*")
                .matcher(url);
        return matcher.matches() ? Optional.of("git+" + matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> of(String text) {
        String url = Redaction.withoutUserInfo(text.strip());
        if (REMOTE.matcher(url).matches() && url.indexOf('?') < 0) {
            return Optional.of("git+" + url);
        }
        Matcher matcher = SHORT.matcher(url);
        return matcher.matches()
                ? Optional.of("git+ssh://%s/%s".formatted(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }
}
