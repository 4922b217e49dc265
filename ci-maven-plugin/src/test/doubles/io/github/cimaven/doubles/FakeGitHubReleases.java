package io.github.cimaven.doubles;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.cimaven.doubles.FakeGitHub.Answer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of releases. */
public final class FakeGitHubReleases {
    private static final Pattern LIST_OF_ASSETS = Pattern.compile("/releases/(\\d+)/assets");
    private static final Pattern ASSET = Pattern.compile("/releases/assets/(\\d+)");
    private static final Pattern RELEASE = Pattern.compile("/releases/(\\d+)");
    private static final int MOST_TEXT = 125_000;
    private static final int MOST_ASSETS = 1000;

    /** From names to commits. */
    public final Map<String, String> tags = new TreeMap<>();
    /** The tags that are objects of their own. */
    public final TreeSet<String> annotated = new TreeSet<>();
    /** The oldest first. */
    public final List<JsonObject> all = new ArrayList<>();
    /** From the ids of assets to what they hold. */
    public final Map<Long, byte[]> bytes = new TreeMap<>();

    /** Whether the repository has immutable releases. */
    public boolean immutable;
    /** Whether it tells digests; servers of companies do not all. */
    public boolean digests = true;
    /** Whether a download is given at once, or by the storage. */
    public boolean redirects = true;
    /** Changes what a list of assets tells of a digest; from name and digest. */
    public BinaryOperator<String> onDigest = (name, digest) -> digest;
    /** How many lists do not show yet what was created last. */
    public int lag;

    private final TreeSet<String> burntTags = new TreeSet<>();
    private final String repository;
    private final String api;
    private final String uploads;
    private final String storage;
    private long next = 1000;
    private long latest;

    FakeGitHubReleases(String repository, String api, String uploads, String storage) {
        this.repository = repository;
        this.api = api;
        this.uploads = uploads;
        this.storage = storage;
    }

    /** Those that everybody sees. */
    public List<JsonObject> published() {
        return all.stream().filter(it -> !it.get("draft").getAsBoolean()).toList();
    }

    public List<JsonObject> drafts() {
        return all.stream().filter(it -> it.get("draft").getAsBoolean()).toList();
    }

    /** A release that was published before. */
    public void add(String tag) {
        JsonObject release = new JsonObject();
        release.addProperty("tag_name", tag);
        create(release);
    }

    /** Removes a published release, as a person does. */
    public void remove(String tag) {
        published().stream()
                .filter(it -> text(it, "tag_name").equals(tag))
                .toList()
                .forEach(it -> release("DELETE", it, new JsonObject()));
    }

    /** From the names of a release's assets to what they hold. */
    public Map<String, byte[]> assets(JsonObject release) {
        Map<String, byte[]> found = new TreeMap<>();
        release.getAsJsonArray("assets")
                .forEach(it -> found.put(
                        it.getAsJsonObject().get("name").getAsString(),
                        bytes.get(it.getAsJsonObject().get("id").getAsLong())));
        return found;
    }

    /** As a person does who may write, also in place of what is there. */
    public void put(JsonObject release, String name, byte[] content) {
        release.getAsJsonArray("assets").asList().removeIf(it -> text(it.getAsJsonObject(), "name").equals(name));
        String path = "/releases/%d/assets".formatted(release.get("id").getAsLong());
        upload(path, Map.of("name", name), content, "text/plain", "uploaded");
    }

    /** The tag of the release that is shown first. */
    public String latest() {
        return release(latest).map(it -> it.get("tag_name").getAsString()).orElse("");
    }

    Answer api(String method, String path, Map<String, String> query, JsonObject body, boolean mayWrite, boolean octets) {
        String prefix = "/repos/" + repository;
        if (!path.startsWith(prefix)) {
            return notFound();
        }
        String rest = path.substring(prefix.length());
        Matcher list = LIST_OF_ASSETS.matcher(rest);
        Matcher asset = ASSET.matcher(rest);
        Matcher release = RELEASE.matcher(rest);
        if (list.matches() && method.equals("GET")) {
            return release(Long.parseLong(list.group(1)))
                    .filter(it -> mayWrite || !it.get("draft").getAsBoolean())
                    .map(it -> page(told(it.getAsJsonArray("assets")), query))
                    .orElseGet(FakeGitHubReleases::notFound);
        }
        if (asset.matches()) {
            return asset(method, Long.parseLong(asset.group(1)), octets, mayWrite);
        }
        if (release.matches()) {
            return release(Long.parseLong(release.group(1)))
                    .filter(it -> mayWrite || !it.get("draft").getAsBoolean())
                    .map(it -> release(method, it, body))
                    .orElseGet(FakeGitHubReleases::notFound);
        }
        return switch (method + " " + rest) {
            case "GET " -> Answer.of(200, FakeGitHubJson.repository(repository, api, mayWrite));
            case "GET /releases" -> page(listed(mayWrite), query);
            case "POST /releases" -> create(body);
            case "POST /releases/generate-notes" -> notes(body);
            default -> git(method, rest);
        };
    }

    Answer upload(String path, Map<String, String> query, byte[] content, String type, String state) {
        Matcher list = LIST_OF_ASSETS.matcher(path.replace("/repos/" + repository, ""));
        Optional<JsonObject> release = list.matches() ? release(Long.parseLong(list.group(1))) : Optional.empty();
        String asked = query.getOrDefault("name", "");
        if (release.isEmpty()) {
            return notFound();
        }
        if (type == null || asked.isBlank() || (content.length == 0 && state.equals("uploaded"))) {
            return Answer.error(400, content.length == 0 ? "Bad Content-Length: 0" : "Bad Request");
        }
        if (isImmutable(release.get())) {
            return Answer.error(422, "Cannot upload assets to an immutable release.");
        }
        JsonArray assets = release.get().getAsJsonArray("assets");
        String name = renamed(asked);
        for (var there : assets) {
            if (there.getAsJsonObject().get("name").getAsString().equals(name)) {
                return FakeGitHubJson.invalid("ReleaseAsset", "already_exists", "name");
            }
        }
        if (assets.size() >= MOST_ASSETS) {
            return Answer.error(422, "Validation Failed");
        }
        long id = next++;
        String digest = digests && state.equals("uploaded") ? "sha256:" + sha256(content) : null;
        String address = api + "/repos/" + repository + "/releases/assets/" + id;
        JsonObject asset = FakeGitHubJson.asset(id, name, state, type, content.length, digest, address);
        bytes.put(id, content);
        assets.add(asset);
        return Answer.of(201, asset);
    }

    Answer stored(String id) {
        byte[] content = bytes.get(Long.parseLong(id));
        return content == null ? Answer.none(404) : new Answer(200, null, Map.of(), content);
    }

    private Answer create(JsonObject body) {
        String tag = text(body, "tag_name");
        boolean draft = body.has("draft") && body.get("draft").getAsBoolean();
        if (tag.isEmpty()) {
            return FakeGitHubJson.invalid("Release", "missing_field", "tag_name");
        }
        if (text(body, "body").length() > MOST_TEXT) {
            return FakeGitHubJson.invalid("Release", "custom", "body", "body is too long (maximum is 125000 characters)");
        }
        if (!draft && refused(tag, -1).isPresent()) {
            return refused(tag, -1).get();
        }
        long id = next++;
        JsonObject release = FakeGitHubJson.release(id, repository, api, uploads);
        all.add(release);
        release.addProperty("draft", true);
        merge(release, body);
        if (!draft) {
            publish(release, body);
        }
        return Answer.of(201, release);
    }

    private Answer release(String method, JsonObject release, JsonObject body) {
        if (method.equals("DELETE")) {
            all.remove(release);
            release.getAsJsonArray("assets")
                    .forEach(it -> bytes.remove(it.getAsJsonObject().get("id").getAsLong()));
            if (isImmutable(release)) {
                burntTags.add(text(release, "tag_name"));
            }
            return Answer.none(204);
        }
        if (method.equals("GET")) {
            return Answer.of(200, release);
        }
        String tag = body.has("tag_name") ? text(body, "tag_name") : text(release, "tag_name");
        if (isImmutable(release) && !tag.equals(text(release, "tag_name"))) {
            return Answer.error(422, "Cannot change the tag of an immutable release.");
        }
        boolean publishes = body.has("draft")
                && !body.get("draft").getAsBoolean()
                && release.get("draft").getAsBoolean();
        long id = release.get("id").getAsLong();
        if (publishes && refused(tag, id).isPresent()) {
            return refused(tag, id).get();
        }
        merge(release, body);
        if (publishes) {
            publish(release, body);
        }
        return Answer.of(200, release);
    }

    private Optional<Answer> refused(String tag, long id) {
        boolean there = published().stream()
                .anyMatch(it -> text(it, "tag_name").equals(tag) && it.get("id").getAsLong() != id);
        if (there) {
            return Optional.of(FakeGitHubJson.invalid("Release", "already_exists", "tag_name"));
        }
        return burntTags.contains(tag)
                ? Optional.of(FakeGitHubJson.invalid(
                        "Release", "custom", "tag_name", "tag_name was used by an immutable release"))
                : Optional.empty();
    }

    private void publish(JsonObject release, JsonObject body) {
        String tag = text(release, "tag_name");
        tags.putIfAbsent(tag, text(release, "target_commitish"));
        release.addProperty("draft", false);
        release.addProperty("published_at", FakeGitHubJson.TIME);
        release.addProperty("html_url", "https://github.com/%s/releases/tag/%s".formatted(repository, tag));
        release.addProperty("immutable", immutable);
        boolean shown = !body.has("make_latest") || text(body, "make_latest").equals("true");
        if (shown && !release.get("prerelease").getAsBoolean()) {
            latest = release.get("id").getAsLong();
        }
    }

    private static void merge(JsonObject release, JsonObject body) {
        for (String name : List.of("tag_name", "target_commitish", "name", "body", "prerelease")) {
            if (body.has(name)) {
                release.add(name, body.get(name));
            }
        }
    }

    private Answer asset(String method, long id, boolean octets, boolean mayWrite) {
        for (JsonObject release : all) {
            JsonArray assets = release.getAsJsonArray("assets");
            for (int i = 0; i < assets.size(); i++) {
                JsonObject asset = assets.get(i).getAsJsonObject();
                if (asset.get("id").getAsLong() == id) {
                    if (method.equals("DELETE") && isImmutable(release)) {
                        return Answer.error(422, "Cannot delete asset from an immutable release.");
                    }
                    if (release.get("draft").getAsBoolean() && !mayWrite) {
                        return notFound();
                    }
                    if (method.equals("DELETE")) {
                        assets.remove(i);
                        bytes.remove(id);
                        return Answer.none(204);
                    }
                    return octets ? content(id) : Answer.of(200, asset);
                }
            }
        }
        return notFound();
    }

    private Answer content(long id) {
        return redirects
                ? new Answer(302, null, Map.of("Location", storage + "/signed/" + id), new byte[0])
                : new Answer(200, null, Map.of(), bytes.get(id));
    }

    private Answer git(String method, String rest) {
        if (method.equals("GET") && rest.startsWith("/git/ref/tags/")) {
            String tag = rest.substring("/git/ref/tags/".length());
            String commit = tags.get(tag);
            return commit == null
                    ? notFound()
                    : Answer.of(200, FakeGitHubJson.ref(tag, commit, annotated.contains(tag), api, repository));
        }
        if (method.equals("GET") && rest.startsWith("/releases/tags/")) {
            return published().stream()
                    .filter(it -> text(it, "tag_name").equals(rest.substring("/releases/tags/".length())))
                    .findFirst()
                    .map(it -> Answer.of(200, it))
                    .orElseGet(FakeGitHubReleases::notFound);
        }
        if (method.equals("GET") && rest.startsWith("/git/tags/")) {
            for (String tag : annotated) {
                if (FakeGitHubJson.tagObject(tag).equals(rest.substring("/git/tags/".length()))) {
                    return Answer.of(200, FakeGitHubJson.tag(tag, tags.get(tag), api, repository));
                }
            }
        }
        return notFound();
    }

    private JsonArray listed(boolean mayWrite) {
        JsonArray array = new JsonArray();
        for (int i = all.size() - 1; i >= 0; i--) {
            boolean late = lag > 0 && i == all.size() - 1;
            if (!late && (mayWrite || !all.get(i).get("draft").getAsBoolean())) {
                array.add(all.get(i));
            }
        }
        lag = Math.max(0, lag - 1);
        return array;
    }

    private JsonArray told(JsonArray assets) {
        JsonArray told = assets.deepCopy();
        for (var asset : told) {
            String digest = text(asset.getAsJsonObject(), "digest");
            if (!digest.isEmpty()) {
                asset.getAsJsonObject()
                        .addProperty("digest", onDigest.apply(text(asset.getAsJsonObject(), "name"), digest));
            }
        }
        return told;
    }

    private static Answer notes(JsonObject body) {
        JsonObject notes = new JsonObject();
        notes.addProperty("name", text(body, "tag_name"));
        notes.addProperty("body", "**Full Changelog**");
        return Answer.of(200, notes);
    }

    private static Answer page(JsonArray all, Map<String, String> query) {
        int size = Math.min(100, Integer.parseInt(query.getOrDefault("per_page", "30")));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        JsonArray shown = new JsonArray();
        for (int i = (page - 1) * size; i < Math.min(all.size(), page * size); i++) {
            shown.add(all.get(i));
        }
        return Answer.of(200, shown);
    }

    private Optional<JsonObject> release(long id) {
        return all.stream().filter(it -> it.get("id").getAsLong() == id).findFirst();
    }

    private static boolean isImmutable(JsonObject release) {
        return release.get("immutable").getAsBoolean();
    }

    private static Answer notFound() {
        return Answer.error(404, "Not Found");
    }

    /** As GitHub's own client expects it: accents go, other signs become a dot. */
    static String renamed(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String visible = plain.startsWith(".") ? "default" + plain : plain;
        String dotted = visible.replaceAll("[^a-zA-Z0-9\\-_+@]+", ".").replaceAll("^\\.+|\\.+$", "");
        return !name.equals(dotted) && !dotted.contains(".") ? "default." + dotted : dotted;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(JsonObject object, String name) {
        return object.has(name) && !(object.get(name) instanceof JsonNull)
                ? object.get(name).getAsString()
                : "";
    }
}
