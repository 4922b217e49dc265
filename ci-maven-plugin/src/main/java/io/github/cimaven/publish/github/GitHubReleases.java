package io.github.cimaven.publish.github;

import io.github.cimaven.json.JsonNode;
import io.github.cimaven.publish.http.HttpReply;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Releases and assets of a repository.
 *
 * @see <a href="https://docs.github.com/en/rest/releases">Releases in GitHub's REST API</a>
 */
record GitHubReleases(GitHubTarget target, GitHubApi api) {
    private static final int PAGE = 100;
    /** GitHub shows no more than 10,000 releases. */
    private static final int MOST_PAGES = 100;

    /** All of them; drafts only for who may write. */
    List<ReleaseDocument> list() throws IOException, PublishException {
        List<ReleaseDocument> releases = new ArrayList<>();
        for (JsonNode node : pages("/releases")) {
            releases.add(ReleaseDocument.of(node));
        }
        return releases;
    }

    Optional<ReleaseDocument> read(long id) throws IOException, PublishException {
        HttpReply reply = api.get(target.address("/releases/" + id));
        return reply.answer().ok() ? Optional.of(ReleaseDocument.of(JsonNode.object(reply.body()))) : Optional.empty();
    }

    ReleaseDocument create(Map<String, ?> release) throws IOException, PublishException {
        return release(api.send("POST", target.address("/releases"), release), "GitHub does not take the draft");
    }

    ReleaseDocument change(ReleaseDocument release, Map<String, ?> changes) throws IOException, PublishException {
        return release(
                api.send("PATCH", target.address("/releases/" + release.id()), changes),
                "GitHub does not publish the draft " + release.htmlUrl());
    }

    void delete(ReleaseDocument release) throws IOException, PublishException {
        removed(api.send("DELETE", target.address("/releases/" + release.id()), Map.of()), release.htmlUrl());
    }

    List<AssetDocument> assets(ReleaseDocument release) throws IOException, PublishException {
        List<AssetDocument> assets = new ArrayList<>();
        for (JsonNode node : pages("/releases/" + release.id() + "/assets")) {
            assets.add(AssetDocument.of(node));
        }
        return assets;
    }

    void delete(AssetDocument asset) throws IOException, PublishException {
        removed(api.send("DELETE", target.address("/releases/assets/" + asset.id()), Map.of()), asset.name());
    }

    /** @return false when there is one of that name */
    boolean upload(ReleaseDocument release, String name, Path file) throws IOException, PublishException {
        String url = release.uploadUrl() + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        HttpReply reply = api.upload(url, file, AssetType.of(name));
        if (GitHubRefusals.isThere(reply)) {
            return false;
        }
        if (!reply.answer().ok()) {
            throw GitHubRefusals.unexpected("GitHub does not take the asset " + name, reply);
        }
        return true;
    }

    boolean download(AssetDocument asset, Path target) throws IOException, PublishException {
        return api.download(this.target.address("/releases/assets/" + asset.id()), target);
    }

    /** The commit of a tag, also behind an annotated one. */
    Optional<String> commit(String tag) throws IOException, PublishException {
        String name = URLEncoder.encode(tag, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        HttpReply reply = api.get(target.address("/git/ref/tags/" + name));
        if (!reply.answer().ok()) {
            return Optional.empty();
        }
        JsonNode object = JsonNode.object(reply.body()).at("object");
        // A tag may be one of a tag.
        for (int depth = 0; depth < 5 && object.text("type").equals(Optional.of("tag")); depth++) {
            HttpReply behind =
                    api.get(target.address("/git/tags/" + object.text("sha").orElse("")));
            object = behind.answer().ok() ? JsonNode.object(behind.body()).at("object") : new JsonNode(null);
        }
        return object.text("sha");
    }

    /** The repository's page; empty when there is no such repository for this token. */
    Optional<String> page() throws IOException, PublishException {
        HttpReply reply = api.get(target.address(""));
        return reply.answer().ok() ? JsonNode.object(reply.body()).text("html_url") : Optional.empty();
    }

    /**
     * Asks for notes, which GitHub makes for those only who may write contents, and does not keep.
     *
     * @return whether this token may write
     */
    boolean mayWrite(String tag) throws IOException, PublishException {
        HttpReply reply = api.send("POST", target.address("/releases/generate-notes"), Map.of("tag_name", tag));
        return reply.status() != 404;
    }

    private List<JsonNode> pages(String path) throws IOException, PublishException {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            HttpReply reply = api.get(target.address("%s?per_page=%d&page=%d".formatted(path, PAGE, page)));
            if (!reply.answer().ok()) {
                throw GitHubRefusals.unexpected("GitHub does not list " + path, reply);
            }
            List<JsonNode> nodes = Members.array(reply.body());
            all.addAll(nodes);
            if (nodes.size() < PAGE) {
                break;
            }
        }
        return all;
    }

    private static ReleaseDocument release(HttpReply reply, String what) throws IOException, PublishException {
        if (!reply.answer().ok()) {
            throw GitHubRefusals.unexpected(what, reply);
        }
        return ReleaseDocument.of(JsonNode.object(reply.body()));
    }

    private static void removed(HttpReply reply, String what) throws PublishException {
        if (!reply.answer().ok() && reply.status() != 404) {
            throw GitHubRefusals.unexpected("GitHub does not remove " + what, reply);
        }
    }
}
