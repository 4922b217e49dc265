package io.github.cimaven.version;

import java.util.Optional;

/**
 * What {@code git describe --tags --long --dirty} says of HEAD.
 *
 * @param tag the nearest release tag that HEAD contains; empty when there is none
 * @param distance how many commits HEAD has that the tag has not; without a tag, how many it has at all
 * @param commit the commit of HEAD, shortened
 * @param dirty whether tracked files differ from HEAD
 */
public record Description(Optional<String> tag, int distance, String commit, boolean dirty) {

    public boolean exact() {
        return tag.isPresent() && distance == 0 && !dirty;
    }
}
