package io.github.cimaven.workflow;

import io.github.cimaven.config.Patterns;
import java.util.List;
import java.util.stream.Stream;

/**
 * The branches and tags that start a lane.
 *
 * @param defaults the default branch, or what {@code ci.branches.main} names in its place
 * @param releases long-lived release branches
 * @param features branches that run the pull-request lane when they are pushed
 * @param tags the tags of releases
 */
public record Branches(Patterns defaults, Patterns releases, Patterns features, Patterns tags) {

    /** The branches of the main lane, which are also those that pull requests go to. */
    public List<String> main() {
        return Stream.concat(defaults.globs().stream(), releases.globs().stream())
                .distinct()
                .toList();
    }
}
