package io.github.cimaven.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A double that takes everything would prove nothing. */
class FakeGitHubTest {
    private static final String BASE = "/repos/acme/shop";
    private final HttpClient client = HttpClient.newHttpClient();
    private FakeGitHub github;
    private String token = FakeGitHub.TOKEN;
    private Map<String, String> headers = Map.of();

    @BeforeEach
    void start() throws Exception {
        github = new FakeGitHub("acme/shop");
        github.releases.tags.put("v1", "1".repeat(40));
    }

    @AfterEach
    void stop() {
        github.close();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, GET, 401",
        "'', POST, 401",
        "ghs_for-reading-only, POST, 403",
        "ghs_for-reading-only, GET, 200",
        "ghs_for-tests-only, POST, 201"
    })
    void wantsATokenThatMay(String given, String method, int status) throws Exception {
        token = given;
        assertThat(call(method, BASE + "/releases", method.equals("POST") ? draft("v1") : "")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void wantsAUserAgentAndAVersionThatItKnows() throws Exception {
        headers = Map.of("User-Agent", "");
        assertThat(call("GET", BASE, "").statusCode()).isEqualTo(403);
        headers = Map.of("X-GitHub-Api-Version", "1999-01-01");
        assertThat(call("GET", BASE, "").statusCode()).isEqualTo(400);
        headers = Map.of();
        assertThat(call("GET", "/repos/acme/other", "").statusCode()).isEqualTo(404);
        assertThat(call("POST", BASE + "/releases", "{").statusCode()).isEqualTo(400);
        assertThat(call("POST", BASE + "/releases", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void hidesDraftsFromReadersAndFromWhoAsksByTag() throws Exception {
        long id = create("v1");
        assertThat(call("GET", BASE + "/releases/tags/v1", "").statusCode()).isEqualTo(404);
        assertThat(call("GET", BASE + "/releases", "").body()).contains("\"id\":" + id);
        for (String other : new String[] {FakeGitHub.READ_TOKEN, ""}) {
            token = other;
            assertThat(call("GET", BASE + "/releases", "").body()).isEqualTo("[]");
            assertThat(call("GET", BASE + "/releases/" + id, "").statusCode()).isEqualTo(404);
            assertThat(call("GET", BASE + "/releases/" + id + "/assets", "").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void makesAsManyDraftsAsItIsAskedForAndOneRelease() throws Exception {
        long one = create("v1");
        long two = create("v1");
        assertThat(one).isNotEqualTo(two);
        assertThat(call("PATCH", BASE + "/releases/" + one, "{\"draft\": false}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> second = call("PATCH", BASE + "/releases/" + two, "{\"draft\": false}");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("already_exists");
    }

    @Test
    void takesANameOnceAndNothingEmpty() throws Exception {
        long id = create("v1");
        assertThat(upload(id, "a b.jar", "1").statusCode()).isEqualTo(201);
        HttpResponse<String> again = upload(id, "a.b.jar", "1");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(JsonParser.parseString(again.body())
                        .getAsJsonObject()
                        .get("errors")
                        .toString())
                .isEqualTo("[{\"resource\":\"ReleaseAsset\",\"code\":\"already_exists\",\"field\":\"name\"}]");
        assertThat(upload(id, "c.jar", "").statusCode()).isEqualTo(400);
        assertThat(upload(99, "c.jar", "1").statusCode()).isEqualTo(404);
    }

    @Test
    void leavesAStarterThatIsInTheWay() throws Exception {
        long id = create("v1");
        github.fault("POST *assets", 1, FakeGitHub.Kind.STARTER, 0, Map.of());
        assertThat(upload(id, "a.jar", "1").statusCode()).isEqualTo(502);
        assertThat(call("GET", BASE + "/releases/" + id + "/assets", "").body())
                .contains("\"state\":\"starter\"", "\"size\":0");
        assertThat(upload(id, "a.jar", "1").statusCode()).isEqualTo(422);
    }

    @Test
    void changesNothingOfAnImmutableRelease() throws Exception {
        github.releases.immutable = true;
        long id = create("v1");
        upload(id, "a.jar", "1");
        call("PATCH", BASE + "/releases/" + id, "{\"draft\": false}");
        long asset = github.releases
                .published()
                .get(0)
                .getAsJsonArray("assets")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsLong();

        assertThat(upload(id, "b.jar", "1").body()).contains("Cannot upload assets to an immutable release.");
        assertThat(call("DELETE", BASE + "/releases/assets/" + asset, "").statusCode())
                .isEqualTo(422);
        assertThat(call("PATCH", BASE + "/releases/" + id, "{\"tag_name\": \"v2\"}")
                        .statusCode())
                .isEqualTo(422);
        call("DELETE", BASE + "/releases/" + id, "");
        long next = create("v1");
        assertThat(call("PATCH", BASE + "/releases/" + next, "{\"draft\": false}")
                        .body())
                .contains("tag_name was used by an immutable release");
    }

    @Test
    void redirectsDownloadsToAStorageThatMustNotBeToldTheToken() throws Exception {
        long id = create("v1");
        long asset = JsonParser.parseString(upload(id, "a.jar", "bytes").body())
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        headers = Map.of("Accept", "application/octet-stream");
        HttpResponse<String> redirect = call("GET", BASE + "/releases/assets/" + asset, "");
        assertThat(redirect.statusCode()).isEqualTo(302);
        URI storage = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        HttpRequest.Builder request = HttpRequest.newBuilder(storage);
        assertThat(client.send(request.build(), BodyHandlers.ofString()).body()).isEqualTo("bytes");
        request.header("Authorization", "Bearer " + FakeGitHub.TOKEN);
        assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesNoTextThatIsTooLong() throws Exception {
        JsonObject release = new JsonObject();
        release.addProperty("tag_name", "v1");
        release.addProperty("body", "x".repeat(125_001));
        assertThat(call("POST", BASE + "/releases", release.toString()).body()).contains("body is too long");
    }

    private long create(String tag) throws Exception {
        return JsonParser.parseString(
                        call("POST", BASE + "/releases", draft(tag)).body())
                .getAsJsonObject()
                .get("id")
                .getAsLong();
    }

    private static String draft(String tag) {
        return "{\"tag_name\": \"" + tag + "\", \"draft\": true}";
    }

    private HttpResponse<String> upload(long release, String name, String bytes) throws Exception {
        String template = github.releases.all.stream()
                .filter(it -> it.get("id").getAsLong() == release)
                .map(it -> it.get("upload_url").getAsString())
                .findFirst()
                .orElse(github.releases
                        .all
                        .get(0)
                        .get("upload_url")
                        .getAsString()
                        .replaceAll("\\d+/assets", release + "/assets"));
        String url = template.replace("{?name,label}", "?name=" + name.replace(" ", "%20"));
        return send("POST", url, bytes);
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        return send(method, github.url() + path, body);
    }

    private HttpResponse<String> send(String method, String url, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
