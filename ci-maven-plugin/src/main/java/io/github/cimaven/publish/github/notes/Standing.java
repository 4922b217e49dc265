package io.github.cimaven.publish.github.notes;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** How a version stands among others, in Maven's order. */
public final class Standing {
    private static final Pattern NUMBERS = Pattern.compile("^\\d+(?:\\.\\d+)*");

    private Standing() {}

    /** Whether it comes before the release of its numbers, as {@code 1.2.0-rc.1} before {@code 1.2.0}. */
    public static boolean isPrerelease(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        return numbers.find() && compare(version, numbers.group()) < 0;
    }

    /**
     * Whether GitHub is to show it as the latest release: a maintenance release of an older line is not.
     *
     * @param others versions of published releases
     */
    public static boolean isLatest(String version, Collection<String> others) {
        return !isPrerelease(version)
                && others.stream()
                        .filter(other -> !isPrerelease(other))
                        .allMatch(other -> compare(version, other) >= 0);
    }

    private static int compare(String one, String other) {
        return comparable(one).compareTo(comparable(other));
    }

    private static ComparableVersion comparable(String version) {
        return new ComparableVersion(version.toLowerCase(Locale.ROOT));
    }
}
