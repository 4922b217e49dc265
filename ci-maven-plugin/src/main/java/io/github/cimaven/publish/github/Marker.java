package io.github.cimaven.publish.github;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says at the start of a release's text which sealed plan it was made for. A comment: readers do not see it. At the start,
 * as nothing that people wrote into commits can get there.
 */
final class Marker {
    private static final Pattern FORM = Pattern.compile("^<!-- ci-release:([0-9a-f]{64}) -->");

    private Marker() {}

    static String of(String planDigest) {
        return "<!-- ci-release:" + planDigest + " -->\n";
    }

    /** The digest of the plan; empty when somebody else made the release. */
    static Optional<String> plan(String body) {
        Matcher matcher = FORM.matcher(body);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
