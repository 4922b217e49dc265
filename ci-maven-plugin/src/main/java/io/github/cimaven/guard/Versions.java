package io.github.cimaven.guard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** What a version says of itself. */
final class Versions {
    /** As {@code org.apache.maven.artifact.ArtifactUtils.isSnapshot}; inside a version range too. */
    private static final Pattern SNAPSHOT = Pattern.compile("(?i)(?:^|[^a-z])SNAPSHOT(?![a-z])|-\\d{8}\\.\\d{6}-\\d+$");

    private static final Pattern DEVELOPMENT = Pattern.compile("(?i)(?:^|[.\\-_\\d])(dev|dirty)(?![a-z])");

    private static final Pattern PRE_RELEASE =
            Pattern.compile("(?i)^(?<base>.*?\\d)[.\\-_]?(?:alpha|beta|milestone|rc|cr|pre|preview|prerelease|ea"
                    + "|nightly|canary)(?![a-z]).*$");

    private Versions() {}

    static boolean isSnapshot(String version) {
        return SNAPSHOT.matcher(version).find();
    }

    /** Why the version is one under development, as in "is a SNAPSHOT"; empty for a release and a pre-release. */
    static Optional<String> developmentMark(String version) {
        if (version.contains("${")) {
            return Optional.of("has an expression that nothing resolves");
        }
        if (isSnapshot(version)) {
            return Optional.of("is a SNAPSHOT");
        }
        Matcher development = DEVELOPMENT.matcher(version);
        if (development.find()) {
            return Optional.of("has the development suffix '" + development.group(1) + "'");
        }
        return version.contains("+") ? Optional.of("has a build suffix after '+'") : Optional.empty();
    }

    /** For a pre-release that Maven sorts after the release that it precedes: that release. */
    static Optional<String> precededWrongly(String version) {
        Matcher matcher = PRE_RELEASE.matcher(version);
        return matcher.matches() && compare(version, matcher.group("base")) >= 0
                ? Optional.of(matcher.group("base"))
                : Optional.empty();
    }

    /** In Maven's order. */
    static int compare(String one, String other) {
        return new ComparableVersion(one).compareTo(new ComparableVersion(other));
    }
}
