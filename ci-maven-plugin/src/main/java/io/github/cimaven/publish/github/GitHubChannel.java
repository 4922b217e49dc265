package io.github.cimaven.publish.github;

import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A release on GitHub for a tag that is there. It is a draft until the flip; drafts are seen by who may write only. After
 * that nothing of it is changed, as with releases that GitHub itself keeps immutable.
 */
final class GitHubChannel implements Channel {
    private final GitHubReleases github;
    private final AssetPatterns patterns;
    private final Drafts drafts;
    private final GitHubAssets assets;
    private final GitHubCheck check;
    private final GitHubDownloads downloads;

    GitHubChannel(GitHubReleases github, AssetPatterns patterns, Drafts drafts, Path scratch) {
        this.github = github;
        this.patterns = patterns;
        this.drafts = drafts;
        this.assets = new GitHubAssets(github, scratch);
        this.check = new GitHubCheck(github, assets);
        this.downloads = new GitHubDownloads(github, drafts);
    }

    @Override
    public String place() {
        return github.target().page();
    }

    @Override
    public List<String> preflight(Release release) throws IOException, PublishException {
        return check.problems(release, plan(release));
    }

    @Override
    public List<ReleaseFile> files(Release release) {
        return plan(release).files();
    }

    @Override
    public void stage(Release release, Contents contents, Progress progress) throws IOException, PublishException {
        AssetPlan plan = plan(release);
        Found found = drafts.find(release);
        if (found.published().isPresent()) {
            check.refuseOther(found.published().get(), plan);
            plan.files().forEach(file -> progress.done(file, false));
            return;
        }
        for (ReleaseDocument foreign : found.foreign()) {
            progress.note("somebody else has a draft for the same tag, which stays as it is: " + foreign.htmlUrl());
        }
        converge(release, found, plan, contents, progress);
    }

    @Override
    public Map<String, String> readBack(Release release) throws IOException, PublishException {
        Found found = drafts.find(release);
        Optional<ReleaseDocument> there = found.published().or(found::draft);
        Map<String, String> digests = new TreeMap<>();
        if (there.isPresent()) {
            Map<String, String> byName = assets.digests(there.get());
            for (Asset asset : plan(release).assets()) {
                Optional.ofNullable(byName.get(asset.name()))
                        .ifPresent(digest -> digests.put(asset.file().path(), digest));
            }
        }
        return digests;
    }

    @Override
    public void flip(Release release, Contents contents) throws IOException, PublishException {
        AssetPlan plan = plan(release);
        Found found = drafts.find(release);
        if (found.published().isPresent()) {
            check.refuseOther(found.published().get(), plan);
            return;
        }
        // Between the preflight and now somebody may have moved the tag, or removed the draft.
        check.refuseOtherTag(release);
        drafts.publish(release, converge(release, found, plan, contents, Silence.INSTANCE));
    }

    @Override
    public void abort(Release release) throws IOException, PublishException {
        Found found = drafts.find(release);
        for (ReleaseDocument stale : found.stale()) {
            github.delete(stale);
        }
        if (found.draft().isPresent()) {
            github.delete(found.draft().get());
        }
    }

    @Override
    public Receipt receipt(Release release) throws IOException, PublishException {
        AssetPlan plan = plan(release);
        ReleaseDocument published = drafts.find(release)
                .published()
                .orElseThrow(() -> new IOException(place() + " does not show the release yet"));
        check.refuseOther(published, plan);
        return new Receipt(
                place(),
                Optional.of(published.htmlUrl()),
                plan.files(),
                published.immutable()
                        ? List.of("The release is immutable: GitHub lets nobody change its assets.")
                        : List.of());
    }

    @Override
    public boolean fetch(Release release, ReleaseFile file, Path target) throws IOException, PublishException {
        // A checksum of a deployed file is no asset: nobody has to ask.
        boolean noAsset = file.isChecksum() && !release.attachments().contains(file);
        return !noAsset
                && downloads.fetch(release, AssetNames.of(release).asset(file).name(), target);
    }

    @Override
    public Optional<List<String>> list(Release release) throws IOException, PublishException {
        Optional<ReleaseDocument> there = drafts.find(release).published();
        return there.isPresent() ? Optional.of(AssetList.of(release, assets.digests(there.get()))) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        github.api().close();
    }

    private AssetPlan plan(Release release) {
        return AssetPlan.of(release, patterns);
    }

    private ReleaseDocument converge(Release release, Found found, AssetPlan plan, Contents contents, Progress progress)
            throws IOException, PublishException {
        for (ReleaseDocument stale : found.stale()) {
            github.delete(stale);
        }
        ReleaseDocument draft = found.draft().isPresent() ? found.draft().get() : drafts.create(release);
        assets.converge(draft, plan, contents, progress);
        return draft;
    }

    /** Nobody counts what a flip had to send again. */
    private enum Silence implements Progress {
        INSTANCE;

        @Override
        public void done(ReleaseFile file, boolean sent) {}

        @Override
        public void note(String sentence) {}
    }
}
