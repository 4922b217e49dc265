package io.github.cimaven.publish.github;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a git remote is.
 *
 * @param path without a slash in front and {@code .git} at the end
 */
record RemoteUrl(String host, String path) {
    /** With a scheme, or in git's short form {@code git@host:path}. */
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:https?|ssh|git)://(?:[^/@\\s]*@)?(?<host>[^/:@\\s]+)(?::\\d+)?/|(?:[^/@:\\s]+@)(?<short>[^/:@\\s]+):)/*(?<path>[^\\s?#]+?)(?:\\.git)?/*");

    static Optional<RemoteUrl> of(String url) {
        Matcher matcher = FORM.matcher(url.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = Optional.ofNullable(matcher.group("host")).orElseGet(() -> matcher.group("short"));
        return Optional.of(new RemoteUrl(host.toLowerCase(Locale.ROOT), matcher.group("path")));
    }
}
