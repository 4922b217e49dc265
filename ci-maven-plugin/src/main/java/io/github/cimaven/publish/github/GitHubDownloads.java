package io.github.cimaven.publish.github;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Assets of a release, asked for one by one: GitHub counts requests, so what is published is listed once. */
final class GitHubDownloads {
    private final GitHubReleases github;
    private final Drafts drafts;
    private Optional<String> known = Optional.empty();
    private Map<String, AssetDocument> assets = Map.of();

    GitHubDownloads(GitHubReleases github, Drafts drafts) {
        this.github = github;
        this.drafts = drafts;
    }

    boolean fetch(Release release, String name, Path target) throws IOException, PublishException {
        Optional<AssetDocument> asset = Optional.ofNullable(assets(release).get(name));
        return asset.isPresent() && github.download(asset.get(), target);
    }

    private Map<String, AssetDocument> assets(Release release) throws IOException, PublishException {
        Optional<String> wanted = Optional.of(Drafts.tag(release) + " " + release.planDigest());
        if (!known.equals(wanted)) {
            Found found = drafts.find(release);
            Optional<ReleaseDocument> there = found.published().or(found::draft);
            assets = there.isPresent() ? list(there.get()) : Map.of();
            // Of a draft there may be more the next time.
            known = found.published().isPresent() ? wanted : Optional.empty();
        }
        return assets;
    }

    private Map<String, AssetDocument> list(ReleaseDocument release) throws IOException, PublishException {
        Map<String, AssetDocument> whole = new HashMap<>();
        for (AssetDocument document : github.assets(release)) {
            if (document.whole()) {
                whole.put(document.name(), document);
            }
        }
        return whole;
    }
}
