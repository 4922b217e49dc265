package io.github.cimaven.version;

import io.github.cimaven.config.Patterns;
import java.util.List;
import java.util.Optional;

/** The tags that stand for a release, and the version that each of them names. */
public record ReleaseTags(Patterns patterns) {

    /** The version: the tag without what stands before the first {@code *} of its pattern. Empty for another tag. */
    public Optional<String> version(String tag) {
        return patterns.matching(tag).map(glob -> tag.substring(prefix(glob).length()));
    }

    /** The tag to type for a version, by the first pattern. */
    public String tagFor(String version) {
        return patterns.globs().stream().findFirst().map(ReleaseTags::prefix).orElse("") + version;
    }

    /** The patterns for {@code git describe}: a digit must follow the prefix, so that the rest is a version. */
    public List<String> describeGlobs() {
        return patterns.globs().stream()
                .map(glob -> glob.replaceFirst("\\*", "[0-9]*"))
                .toList();
    }

    @Override
    public String toString() {
        return patterns.toString();
    }

    private static String prefix(String glob) {
        int star = glob.indexOf('*');
        return star < 0 ? "" : glob.substring(0, star);
    }
}
