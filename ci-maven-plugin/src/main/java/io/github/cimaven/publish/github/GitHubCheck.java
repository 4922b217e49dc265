package io.github.cimaven.publish.github;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for what stands against a release on GitHub. */
record GitHubCheck(GitHubReleases github, GitHubAssets assets) {

    /** All of it; changes nothing. */
    List<String> problems(Release release, AssetPlan plan) throws IOException, PublishException {
        List<String> problems = new ArrayList<>(plan.problems());
        if (github.api().token().isEmpty()) {
            problems.add(
                    "there is no token. Set the variable GITHUB_TOKEN (in a workflow: env: GITHUB_TOKEN: ${{ github.token }}), or the password of the server 'github' in settings.xml, or name another server with -D%s=<id>"
                            .formatted(GitHubKeys.SERVER));
            return problems;
        }
        if (github.page().isEmpty()) {
            problems.add("there is no repository %s at %s that this token can see. Name it with -D%s=<owner>/<name>"
                    .formatted(github.target().repository(), github.target().api(), GitHubKeys.REPOSITORY));
            return problems;
        }
        String tag;
        try {
            tag = Drafts.tag(release);
            right(tag).ifPresent(problems::add);
        } catch (PublishException e) {
            problems.add(e.getMessage());
            return problems;
        }
        tag(release, tag).ifPresent(problems::add);
        Found found = Found.of(github.list(), tag, release.planDigest());
        if (found.published().isPresent()) {
            other(found.published().get(), plan).ifPresent(problems::add);
        }
        return problems;
    }

    /** @throws PublishException when a release that everybody sees is another one */
    void refuseOther(ReleaseDocument published, AssetPlan plan) throws IOException, PublishException {
        Optional<String> other = other(published, plan);
        if (other.isPresent()) {
            throw new PublishException(other.get());
        }
    }

    /** @throws PublishException when the tag is not at the commit */
    void refuseOtherTag(Release release) throws IOException, PublishException {
        Optional<String> problem = tag(release, Drafts.tag(release));
        if (problem.isPresent()) {
            throw new PublishException(problem.get());
        }
    }

    private Optional<String> right(String tag) throws IOException {
        try {
            return github.mayWrite(tag)
                    ? Optional.empty()
                    : Optional.of(
                            "this token may read %s, and not write to it. It needs the right to write contents: in a workflow 'permissions: contents: write'."
                                    .formatted(github.target().repository()));
        } catch (PublishException e) {
            return Optional.of(e.getMessage());
        }
    }

    private Optional<String> tag(Release release, String tag) throws IOException, PublishException {
        Optional<String> here = release.id().commit();
        if (here.isEmpty()) {
            return Optional.of(
                    "what was built is no commit: the work tree has changes. Commit them, and tag that commit.");
        }
        Optional<String> there = github.commit(tag);
        if (there.isEmpty()) {
            return Optional.of("the tag %s is not on GitHub. Push it: git push origin %s"
                    .formatted(SettingException.shown(tag), SettingException.shown(tag)));
        }
        return there.equals(here)
                ? Optional.empty()
                : Optional.of(
                        "the tag %s is at commit %s on GitHub, and this is commit %s: it was moved. Release a new version with a tag of its own."
                                .formatted(SettingException.shown(tag), there.get(), here.get()));
    }

    private Optional<String> other(ReleaseDocument published, AssetPlan plan) throws IOException, PublishException {
        Map<String, String> there = assets.digests(published);
        List<String> differences = new ArrayList<>();
        for (Asset asset : plan.assets()) {
            String digest = there.getOrDefault(asset.name(), "none");
            if (!digest.equals(asset.file().sha256())) {
                differences.add("%s: SHA-256 there %s, here %s"
                        .formatted(asset.name(), digest, asset.file().sha256()));
            }
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "the release %s is published already, and differs from this one (%d):\n  %s\n-> A release never changes. Release a new version; if somebody made this one by hand, remove it there, keep the tag, and run the release again."
                                .formatted(published.htmlUrl(), differences.size(), String.join("\n  ", differences)));
    }
}
