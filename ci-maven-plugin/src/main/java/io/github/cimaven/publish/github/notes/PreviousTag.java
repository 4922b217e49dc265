package io.github.cimaven.publish.github.notes;

import io.github.cimaven.version.ReleaseTags;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** The tag of the last release before one. */
public final class PreviousTag {
    private PreviousTag() {}

    /**
     * A release tells what is new since the last release, not since its own candidate.
     *
     * @param before tags of commits that the release contains
     */
    public static Optional<String> of(Collection<String> before, ReleaseTags tags, String version) {
        return before.stream()
                .filter(tag -> tags.version(tag)
                        .filter(other -> Standing.isPrerelease(version) || !Standing.isPrerelease(other))
                        .isPresent())
                .max(Comparator.comparing(tag -> comparable(tags, tag)));
    }

    private static ComparableVersion comparable(ReleaseTags tags, String tag) {
        return new ComparableVersion(tags.version(tag).orElse(""));
    }
}
