package io.github.cimaven.publish.github.notes;

import java.util.List;
import java.util.Optional;

/**
 * What a checkout knows of a release.
 *
 * @param previousTag of the last release; empty before the first
 * @param commits since then, the newest first
 * @param whole whether these are all
 * @param changelog the entry of this version, in Markdown
 */
public record NoteFacts(
        Optional<String> previousTag, List<NoteCommit> commits, boolean whole, Optional<String> changelog) {

    public NoteFacts {
        commits = List.copyOf(commits);
    }
}
