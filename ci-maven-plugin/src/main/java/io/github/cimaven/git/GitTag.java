package io.github.cimaven.git;

/**
 * A tag.
 *
 * @param name without {@code refs/tags/}
 * @param target the commit that it stands for, also behind an annotated tag; for a tag of something else, that object
 */
public record GitTag(String name, String target, Place place) {

    /** Where the tag stands, as seen from HEAD. */
    public enum Place {
        HEAD,
        /** HEAD contains it. */
        ANCESTOR,
        ELSEWHERE
    }
}
