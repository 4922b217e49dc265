package io.github.cimaven.publish.github;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What GitHub has of a release. Several drafts may be for one tag: GitHub makes as many as it is asked for, and an answer
 * that got lost leaves one behind.
 *
 * @param published the one that everybody sees
 * @param draft the oldest that was made for this plan
 * @param stale other drafts of this product for the tag: of the same plan, and of plans that were given up
 * @param foreign drafts for the tag that somebody else made
 */
record Found(
        Optional<ReleaseDocument> published,
        Optional<ReleaseDocument> draft,
        List<ReleaseDocument> stale,
        List<ReleaseDocument> foreign) {

    Found {
        stale = List.copyOf(stale);
        foreign = List.copyOf(foreign);
    }

    /** @param all releases of the repository, drafts too */
    static Found of(List<ReleaseDocument> all, String tag, String planDigest) {
        List<ReleaseDocument> ofTag = all.stream()
                .filter(release -> release.tag().equals(tag))
                .sorted(Comparator.comparing(ReleaseDocument::id))
                .toList();
        List<ReleaseDocument> drafts =
                ofTag.stream().filter(ReleaseDocument::draft).toList();
        Optional<ReleaseDocument> own = drafts.stream()
                .filter(draft -> draft.plan().filter(planDigest::equals).isPresent())
                .findFirst();
        return new Found(
                ofTag.stream().filter(release -> !release.draft()).findFirst(),
                own,
                drafts.stream()
                        .filter(draft -> draft.plan().isPresent()
                                && !own.filter(draft::equals).isPresent())
                        .toList(),
                drafts.stream().filter(draft -> draft.plan().isEmpty()).toList());
    }
}
