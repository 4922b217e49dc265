package io.github.cimaven.git;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The work tree and its history.
 *
 * @param head the commit of HEAD, 40 hexadecimal digits
 * @param branch the branch of HEAD; empty when it is detached
 * @param shallow whether the history was cut off by {@code --depth}: commits and tags may be missing
 * @param tags every tag
 * @param changed tracked files that differ from HEAD, with forward slashes, sorted
 * @param untracked files that git neither tracks nor ignores, sorted
 */
public record GitState(
        String head,
        Optional<String> branch,
        boolean shallow,
        List<GitTag> tags,
        List<String> changed,
        List<String> untracked) {

    public GitState {
        tags = List.copyOf(tags);
        changed = List.copyOf(changed);
        untracked = List.copyOf(untracked);
    }

    public List<GitTag> tagsWhere(Predicate<GitTag> wanted) {
        return tags.stream().filter(wanted).toList();
    }

    /** As many digits of a commit as people read. */
    public static String shortened(String commit) {
        return commit.substring(0, Math.min(7, commit.length()));
    }
}
