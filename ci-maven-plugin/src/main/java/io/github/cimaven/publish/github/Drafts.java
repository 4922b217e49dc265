package io.github.cimaven.publish.github;

import io.github.cimaven.publish.github.notes.Standing;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The draft of a release: found by listing, as GitHub shows no draft by its tag. */
final class Drafts {
    /** Of GitHub: the characters of a release's text. */
    static final int MOST_TEXT = 125_000;

    private final GitHubReleases github;
    private final ReleaseTags tags;
    private final NoteText notes;
    private Optional<ReleaseDocument> created = Optional.empty();

    /** Makes the text of a release. */
    interface NoteText {
        /** @param page of the repository, for links */
        String of(Release release, String page) throws IOException;
    }

    Drafts(GitHubReleases github, ReleaseTags tags, NoteText notes) {
        this.github = github;
        this.tags = tags;
        this.notes = notes;
    }

    Found find(Release release) throws IOException, PublishException {
        Found found = Found.of(github.list(), tag(release), release.planDigest());
        if (found.draft().isPresent() || found.published().isPresent() || created.isEmpty()) {
            return found;
        }
        // A list may be older than what this run has made.
        Optional<ReleaseDocument> own = github.read(created.get().id());
        return own.isEmpty() ? found : Found.of(List.of(own.get()), tag(release), release.planDigest());
    }

    ReleaseDocument create(Release release) throws IOException, PublishException {
        String page = github.page().orElse(github.target().page().replaceFirst("/releases$", ""));
        Map<String, Object> draft = Map.of(
                "tag_name",
                tag(release),
                // Of use if somebody removes the tag: GitHub then makes it again, and at the right commit.
                "target_commitish",
                release.id().commit().orElse(""),
                "name",
                release.id().artifactId() + " " + release.id().version(),
                "body",
                Marker.of(release.planDigest()) + notes.of(release, page),
                "draft",
                true,
                "prerelease",
                Standing.isPrerelease(release.id().version()));
        try {
            created = Optional.of(github.create(draft));
        } catch (IOException e) {
            // The answer may have been lost.
            created = find(release).draft();
            if (created.isEmpty()) {
                throw e;
            }
        }
        return created.get();
    }

    void publish(Release release, ReleaseDocument draft) throws IOException, PublishException {
        List<String> others = github.list().stream()
                .filter(it -> !it.draft() && !it.prerelease())
                .flatMap(it -> tags.version(it.tag()).stream())
                .toList();
        String version = release.id().version();
        try {
            github.change(
                    draft,
                    Map.of(
                            "draft",
                            false,
                            "prerelease",
                            Standing.isPrerelease(version),
                            "make_latest",
                            String.valueOf(Standing.isLatest(version, others))));
        } catch (IOException e) {
            if (find(release).published().isEmpty()) {
                throw e;
            }
        }
    }

    static String tag(Release release) throws PublishException {
        return release.id()
                .tag()
                .orElseThrow(() -> new PublishException(
                        "The channel github publishes a tag, and this release has none. Tag the commit: git tag -a v%s && git push origin v%s"
                                .formatted(release.id().version(), release.id().version())));
    }
}
