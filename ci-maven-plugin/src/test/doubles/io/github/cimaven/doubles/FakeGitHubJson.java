package io.github.cimaven.doubles;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.cimaven.doubles.FakeGitHub.Answer;
import java.nio.charset.StandardCharsets;

/** What GitHub's answers look like; the tests hold them against its OpenAPI description. */
final class FakeGitHubJson {
    static final String TIME = "2026-11-23T04:15:00Z";

    private static final String[] LINKS = {
            "archive_url", "assignees_url", "blobs_url", "branches_url", "collaborators_url", "comments_url",
            "commits_url", "compare_url", "contents_url", "contributors_url", "deployments_url",
            "downloads_url", "events_url", "forks_url", "git_commits_url", "git_refs_url", "git_tags_url",
            "hooks_url", "node_id", "issue_comment_url", "issue_events_url", "issues_url", "keys_url",
            "labels_url", "languages_url", "merges_url", "milestones_url", "notifications_url", "pulls_url",
            "releases_url", "stargazers_url", "statuses_url", "subscribers_url", "subscription_url",
            "tags_url", "teams_url", "trees_url", "clone_url", "git_url", "ssh_url", "svn_url"
    };
    private static final String[] COUNTS = {
            "forks", "forks_count", "open_issues", "open_issues_count", "size", "stargazers_count",
            "watchers", "watchers_count", "network_count", "subscribers_count"
    };
    private static final String[] FLAGS = {
            "fork", "private", "has_issues", "has_projects", "has_wiki", "has_pages", "has_discussions",
            "archived", "disabled"
    };
    private static final String[] NOTHING = {
            "description", "homepage", "language", "mirror_url", "license"
    };

    private FakeGitHubJson() {}

    static JsonObject release(long id, String repository, String api, String uploads) {
        String url = "%s/repos/%s/releases/%d".formatted(api, repository, id);
        JsonObject release = new JsonObject();
        release.addProperty("url", url);
        release.addProperty("assets_url", url + "/assets");
        release.addProperty(
                "upload_url", "%s/repos/%s/releases/%d/assets{?name,label}".formatted(uploads, repository, id));
        release.addProperty("html_url", "https://github.com/%s/releases/tag/untagged-%d".formatted(repository, id));
        release.addProperty("id", id);
        release.addProperty("node_id", "RE_" + id);
        release.addProperty("tag_name", "");
        release.addProperty("target_commitish", "main");
        release.add("name", JsonNull.INSTANCE);
        release.add("body", JsonNull.INSTANCE);
        release.addProperty("draft", true);
        release.addProperty("prerelease", false);
        release.addProperty("immutable", false);
        release.addProperty("created_at", TIME);
        release.add("published_at", JsonNull.INSTANCE);
        release.add("author", user());
        release.add("tarball_url", JsonNull.INSTANCE);
        release.add("zipball_url", JsonNull.INSTANCE);
        release.add("assets", new JsonArray());
        return release;
    }

    static JsonObject asset(long id, String name, String state, String type, long size, String digest, String url) {
        JsonObject asset = new JsonObject();
        asset.addProperty("url", url);
        asset.addProperty("id", id);
        asset.addProperty("node_id", "RA_" + id);
        asset.addProperty("name", name);
        asset.add("label", JsonNull.INSTANCE);
        asset.add("uploader", user());
        asset.addProperty("content_type", type);
        asset.addProperty("state", state);
        asset.addProperty("size", size);
        asset.addProperty("digest", digest);
        asset.addProperty("download_count", 0);
        asset.addProperty("created_at", TIME);
        asset.addProperty("updated_at", TIME);
        asset.addProperty("browser_download_url", url);
        return asset;
    }

    static JsonObject repository(String repository, String api, boolean mayWrite) {
        String url = api + "/repos/" + repository;
        JsonObject answer = new JsonObject();
        answer.addProperty("id", 1);
        answer.addProperty("full_name", repository);
        answer.addProperty("name", repository.substring(repository.indexOf('/') + 1));
        answer.add("owner", user());
        answer.addProperty("url", url);
        answer.addProperty("html_url", "https://github.com/" + repository);
        answer.addProperty("default_branch", "main");
        for (String name : LINKS) {
            answer.addProperty(name, url);
        }
        for (String name : COUNTS) {
            answer.addProperty(name, 0);
        }
        for (String name : FLAGS) {
            answer.addProperty(name, false);
        }
        for (String name : NOTHING) {
            answer.add(name, JsonNull.INSTANCE);
        }
        for (String name : new String[] {"created_at", "updated_at", "pushed_at"}) {
            answer.addProperty(name, TIME);
        }
        JsonObject permissions = new JsonObject();
        permissions.addProperty("pull", true);
        permissions.addProperty("push", mayWrite);
        permissions.addProperty("admin", false);
        answer.add("permissions", permissions);
        return answer;
    }

    static JsonObject ref(String tag, String commit, boolean annotated, String api, String repository) {
        String kind = annotated ? "tag" : "commit";
        String target = annotated ? tagObject(tag) : commit;
        JsonObject ref = new JsonObject();
        ref.addProperty("ref", "refs/tags/" + tag);
        ref.addProperty("node_id", "REF_1");
        ref.addProperty("url", "%s/repos/%s/git/refs/tags/%s".formatted(api, repository, tag));
        ref.add("object", object(kind, target, "%s/repos/%s/git/%ss/%s".formatted(api, repository, kind, target)));
        return ref;
    }

    static JsonObject tag(String name, String commit, String api, String repository) {
        JsonObject tagger = new JsonObject();
        tagger.addProperty("name", "Ada");
        tagger.addProperty("email", "ada@example.com");
        tagger.addProperty("date", TIME);
        JsonObject tag = new JsonObject();
        tag.addProperty("node_id", "TAG_1");
        tag.addProperty("tag", name);
        tag.addProperty("sha", tagObject(name));
        tag.addProperty("url", "%s/repos/%s/git/tags/%s".formatted(api, repository, tagObject(name)));
        tag.addProperty("message", name);
        tag.add("tagger", tagger);
        tag.add("object", object("commit", commit, "%s/repos/%s/git/commits/%s".formatted(api, repository, commit)));
        return tag;
    }

    /** The id of the object of an annotated tag. */
    static String tagObject(String tag) {
        return FakeGitHubReleases.sha256(tag.getBytes(StandardCharsets.UTF_8)).substring(0, 40);
    }

    /** @param words a message of its own, if any */
    static Answer invalid(String resource, String code, String field, String... words) {
        JsonObject error = new JsonObject();
        error.addProperty("resource", resource);
        error.addProperty("code", code);
        error.addProperty("field", field);
        for (String message : words) {
            error.addProperty("message", message);
        }
        JsonArray errors = new JsonArray();
        errors.add(error);
        JsonObject json = new JsonObject();
        json.addProperty("message", "Validation Failed");
        json.add("errors", errors);
        json.addProperty("documentation_url", "https://docs.github.com/rest/releases/releases#create-a-release");
        return Answer.of(422, json);
    }

    private static JsonObject object(String type, String sha, String url) {
        JsonObject object = new JsonObject();
        object.addProperty("type", type);
        object.addProperty("sha", sha);
        object.addProperty("url", url);
        return object;
    }

    private static JsonObject user() {
        String url = "https://api.github.com/users/ada";
        JsonObject user = new JsonObject();
        user.addProperty("login", "ada");
        user.addProperty("id", 1);
        user.addProperty("node_id", "U_1");
        user.addProperty("avatar_url", url);
        user.addProperty("gravatar_id", "");
        for (String name : new String[] {
            "url", "html_url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url",
            "organizations_url", "repos_url", "events_url", "received_events_url"
        }) {
            user.addProperty(name, url);
        }
        user.addProperty("type", "User");
        user.addProperty("site_admin", false);
        return user;
    }
}
