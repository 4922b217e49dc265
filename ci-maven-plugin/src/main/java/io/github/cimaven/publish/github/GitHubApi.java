package io.github.cimaven.publish.github;

import io.github.cimaven.json.Json;
import io.github.cimaven.publish.http.HttpCall;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpReply;
import io.github.cimaven.publish.http.Redirect;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Requests to GitHub's REST API. What it says is a verdict or none; who asks for a thing that may be absent looks at the
 * status.
 *
 * @see <a href="https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api">Getting started</a>
 */
record GitHubApi(HttpConnection connection, Optional<GitHubToken> token) implements AutoCloseable {
    private static final String JSON = "application/vnd.github+json";
    private static final Map<String, String> HEADERS = Map.of("Accept", JSON, "X-GitHub-Api-Version", "2022-11-28");

    /** @return with status 2xx, 404, 409 or 422 */
    HttpReply get(String url) throws IOException, PublishException {
        return send(HttpCall.of("GET", url));
    }

    /** @param method POST, PATCH or DELETE */
    HttpReply send(String method, String url, Map<String, ?> body) throws IOException, PublishException {
        HttpCall call = HttpCall.of(method, url);
        return send(body.isEmpty() ? call : call.sending(Json.line(body)));
    }

    HttpReply upload(String url, Path file, String type) throws IOException, PublishException {
        return send(HttpCall.of("POST", url).sending(file).with(Map.of("Content-Type", type)));
    }

    /**
     * Downloads what may lie on another host, which must not be told the token.
     *
     * @return whether it is there
     */
    boolean download(String url, Path target) throws IOException, PublishException {
        Map<String, String> bytes = Map.of("Accept", "application/octet-stream");
        HttpCall call = HttpCall.of("GET", url)
                .with(HEADERS)
                .with(authorization())
                .with(bytes)
                .into(target);
        HttpReply reply = connection.call(call);
        URI place = URI.create(url);
        for (int hops = 0; hops < Redirect.MOST && Redirect.is(reply.answer()); hops++) {
            place = Redirect.of(reply, place)
                    .orElseThrow(() -> new IOException("GitHub names no place to download from"));
            reply = connection.call(
                    HttpCall.of("GET", place.toString()).with(bytes).into(target));
            if (!reply.answer().ok() && !Redirect.is(reply.answer())) {
                throw new IOException("the storage of GitHub says %s to a download".formatted(reply.answer()));
            }
        }
        GitHubRefusals.refuse(reply, "GET");
        return reply.status() == 200;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    private HttpReply send(HttpCall call) throws IOException, PublishException {
        HttpReply reply = connection.call(call.with(merged(call)).with(authorization()));
        GitHubRefusals.refuse(reply, call.method());
        return reply;
    }

    private static Map<String, String> merged(HttpCall call) {
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.putAll(call.headers());
        return headers;
    }

    private Map<String, String> authorization() {
        return token.map(GitHubToken::header).orElse(Map.of());
    }
}
