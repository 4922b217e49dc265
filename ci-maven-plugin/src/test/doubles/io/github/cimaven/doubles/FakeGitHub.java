package io.github.cimaven.doubles;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * GitHub's API for the releases of one repository, as its documents describe it, with its three hosts: the API, the one
 * that takes uploads, and the storage that downloads are redirected to. What GitHub refuses, this refuses too.
 *
 * @see <a href="https://docs.github.com/en/rest/releases">Releases</a>
 * @see <a href="https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api">Troubleshooting</a>
 */
public final class FakeGitHub implements AutoCloseable {
    public static final String TOKEN = "ghs_" + "for-tests-only";
    public static final String READ_TOKEN = "ghs_" + "for-reading-only";

    /** What was asked and said, in order; without uploads' bytes. */
    public final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    /** Releases, assets and tags. */
    public final FakeGitHubReleases releases;

    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final HttpServer api;
    private final HttpServer uploads;
    private final HttpServer storage;

    /** @param body of the answer; empty when there is none */
    public record Call(String method, String path, String request, int status, String body, Headers headers) {
        @Override
        public String toString() {
            return method + " " + path + " " + status;
        }
    }

    /** What happens to requests. */
    public enum Kind {
        /** Nothing but an answer. */
        STATUS,
        /** Nothing, and no answer. */
        DROP,
        /** What was asked, and no answer. */
        STORE_THEN_DROP,
        /** The connection ends in the middle of the body. */
        CUT,
        /** No answer for longer than the client waits. */
        SLOW,
        /** 502, and an empty asset in the state {@code starter}. */
        STARTER,
        /** Another byte is stored than was sent. */
        WRONG_BYTES,
        /** What a test does before the request counts. */
        BEFORE,
        /** What a test does when it has been carried out, and nobody is told. */
        AFTER
    }

    private record Fault(int times, Kind kind, int status, Map<String, String> headers, Runnable act) {}

    static final class Answer {
        private final int status;
        private final JsonElement json;
        private final Map<String, String> headers;
        private final byte[] bytes;

        Answer(int status, JsonElement json, Map<String, String> headers, byte[] bytes) {
            this.status = status;
            this.json = json;
            this.headers = headers;
            this.bytes = bytes;
        }

        static Answer of(int status, JsonElement json) {
            return new Answer(status, json, Map.of(), new byte[0]);
        }

        static Answer none(int status) {
            return new Answer(status, null, Map.of(), new byte[0]);
        }

        static Answer error(int status, String message) {
            JsonObject json = new JsonObject();
            json.addProperty("message", message);
            json.addProperty("documentation_url", "https://docs.github.com/rest");
            json.addProperty("status", String.valueOf(status));
            return of(status, json);
        }
    }

    public FakeGitHub(String repository) throws IOException {
        api = server(this::answerApi);
        uploads = server(this::answerUpload);
        storage = server(this::answerStorage);
        releases = new FakeGitHubReleases(repository, url(api), url(uploads), url(storage));
    }

    public String url() {
        return url(api);
    }

    /** @param request a method and the end of a path, or a part of the path between {@code *} */
    public void fault(String request, int times, Kind kind, int status, Map<String, String> headers) {
        faults.put(request, new Fault(times, kind, status, Map.copyOf(headers), () -> {}));
    }

    /** @param act for {@link Kind#BEFORE} and {@link Kind#AFTER}, once */
    public void at(String request, Kind kind, Runnable act) {
        faults.put(request, new Fault(1, kind, 0, Map.of(), act));
    }

    public void heal() {
        faults.clear();
    }

    /** How many requests of a method were carried out whose path has the part in it. */
    public long count(String method, String part) {
        synchronized (calls) {
            return calls.stream()
                    .filter(call -> call.method().equals(method) && call.path().contains(part) && call.status() < 300)
                    .count();
        }
    }

    @Override
    public void close() {
        api.stop(0);
        uploads.stop(0);
        storage.stop(0);
    }

    private void answerApi(HttpExchange exchange) throws IOException {
        answer(exchange, (path, query, body, mayWrite) -> {
            JsonObject json = object(body);
            boolean bytes = "application/octet-stream"
                    .equals(exchange.getRequestHeaders().getFirst("Accept"));
            return json == null
                    ? Answer.error(400, "Problems parsing JSON")
                    : releases.api(exchange.getRequestMethod(), path, query, json, mayWrite, bytes);
        });
    }

    private void answerUpload(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                (path, query, body, mayWrite) -> releases.upload(
                        path, query, body, exchange.getRequestHeaders().getFirst("Content-Type"), "uploaded"));
    }

    /** The storage of others: it takes a signed address, and refuses who says more. */
    private void answerStorage(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            boolean told = exchange.getRequestHeaders().containsKey("Authorization");
            Answer answer = told
                    ? Answer.error(400, "Only one auth mechanism allowed")
                    : releases.stored(path.substring(path.lastIndexOf('/') + 1));
            calls.add(new Call("GET", path, "", answer.status, "", exchange.getRequestHeaders()));
            send(exchange, answer);
        }
    }

    private interface Handling {
        Answer of(String path, Map<String, String> query, byte[] body, boolean mayWrite);
    }

    private void answer(HttpExchange exchange, Handling handling) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        Fault fault = fault(method, path);
        try (exchange) {
            if (fault != null && fault.kind() == Kind.CUT) {
                exchange.getRequestBody().read();
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (fault != null && fault.kind() == Kind.BEFORE) {
                fault.act().run();
                return;
            }
            if (fault != null && fault.kind() == Kind.SLOW) {
                Pause.of(3000);
                return;
            }
            if (fault != null && fault.kind() == Kind.DROP) {
                return;
            }
            Answer answer = fault != null && fault.kind() == Kind.STATUS
                    ? faulty(fault)
                    : carriedOut(exchange, path, body, handling, fault);
            boolean upload = path.endsWith("/assets") && method.equals("POST");
            calls.add(new Call(
                    method,
                    path,
                    upload ? "" : new String(body, StandardCharsets.UTF_8),
                    answer.status,
                    answer.json == null ? "" : answer.json.toString(),
                    exchange.getRequestHeaders()));
            if (fault != null && fault.kind() == Kind.AFTER) {
                fault.act().run();
                return;
            }
            if (fault == null || fault.kind() != Kind.STORE_THEN_DROP) {
                send(exchange, answer);
            }
        }
    }

    private static Answer faulty(Fault fault) {
        Answer error = Answer.error(fault.status(), "fault");
        return new Answer(error.status, error.json, fault.headers(), error.bytes);
    }

    private Answer carriedOut(HttpExchange exchange, String path, byte[] body, Handling handling, Fault fault) {
        Headers headers = exchange.getRequestHeaders();
        String agent = headers.getFirst("User-Agent");
        if (agent == null || agent.isBlank()) {
            return Answer.error(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header");
        }
        String version = headers.getFirst("X-GitHub-Api-Version");
        if (version != null && !version.equals("2022-11-28")) {
            return Answer.error(400, "The version " + version + " of the API is not supported");
        }
        String authorization = headers.getFirst("Authorization");
        boolean mayWrite = ("Bearer " + TOKEN).equals(authorization);
        if (authorization != null && !mayWrite && !("Bearer " + READ_TOKEN).equals(authorization)) {
            return Answer.error(401, "Bad credentials");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            if (authorization == null) {
                return Answer.error(401, "Requires authentication");
            }
            if (!mayWrite) {
                return Answer.error(403, "Resource not accessible by integration");
            }
        }
        Map<String, String> query = query(exchange);
        synchronized (releases) {
            if (fault != null && fault.kind() == Kind.STARTER) {
                releases.upload(path, query, new byte[0], "application/octet-stream", "starter");
                return Answer.error(502, "Server Error");
            }
            if (fault != null && fault.kind() == Kind.WRONG_BYTES) {
                byte[] wrong = body.clone();
                wrong[0]++;
                return handling.of(path, query, wrong, true);
            }
            return handling.of(path, query, body, mayWrite);
        }
    }

    private synchronized Fault fault(String method, String path) {
        for (Map.Entry<String, Fault> entry : Map.copyOf(faults).entrySet()) {
            String[] wanted = entry.getKey().split(" ", 2);
            boolean fits = wanted[1].startsWith("*")
                    ? path.contains(wanted[1].replace("*", ""))
                    : path.endsWith(wanted[1]);
            if (method.equals(wanted[0]) && fits) {
                Fault fault = entry.getValue();
                if (fault.times() == 1) {
                    faults.remove(entry.getKey());
                } else {
                    faults.put(
                            entry.getKey(),
                            new Fault(fault.times() - 1, fault.kind(), fault.status(), fault.headers(), fault.act()));
                }
                return fault;
            }
        }
        return null;
    }

    private static JsonObject object(byte[] body) {
        try {
            return body.length == 0
                    ? new JsonObject()
                    : JsonParser.parseString(new String(body, StandardCharsets.UTF_8))
                            .getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            return null;
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            query.put(
                    pair.substring(0, Math.max(equals, 0)),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes =
                answer.json == null ? answer.bytes : answer.json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        answer.headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static HttpServer server(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fake-github");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
