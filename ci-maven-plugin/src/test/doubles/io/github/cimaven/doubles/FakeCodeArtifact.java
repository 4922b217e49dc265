package io.github.cimaven.doubles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of CodeArtifact's control plane that gives tokens, as its API reference describes it: {@code POST
 * /v1/authorization-token?domain=…&domain-owner=…&duration=…}, restJson1, signed for its region. The signature's form is
 * checked, not its value.
 */
public final class FakeCodeArtifact implements AutoCloseable {
    public static final String DOMAIN = "acme";
    public static final String OWNER = "111122223333";
    public static final String REGION = "eu-central-1";

    private static final Pattern SIGNATURE = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/[0-9]{8}/([a-z0-9-]+)/codeartifact/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=[0-9a-f]{64}");

    /** From each query that got a token to the number of tokens. */
    public final List<String> granted = Collections.synchronizedList(new ArrayList<>());

    /** Answers that come first, as in {@code 429 ThrottlingException}. */
    public final Deque<String> faults = new ArrayDeque<>();

    private final HttpServer server;
    private final String accessKey;
    private final String token;

    /** @param token that is given; each has its number behind it, from 1 */
    public FakeCodeArtifact(String accessKey, String token) throws IOException {
        this.accessKey = accessKey;
        this.token = token;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            Answer answer = decide(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (!answer.error().isEmpty()) {
                exchange.getResponseHeaders().set("x-amzn-ErrorType", answer.error());
            }
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized Answer decide(HttpExchange exchange) {
        if (!exchange.getRequestURI().getPath().equals("/v1/authorization-token")) {
            return Answer.error(404, "UnknownOperationException");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Answer.error(405, "UnsupportedOperationException");
        }
        if (!faults.isEmpty()) {
            String[] fault = faults.remove().split(" ", 2);
            return Answer.error(Integer.parseInt(fault[0]), fault[1]);
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization == null || exchange.getRequestHeaders().getFirst("X-Amz-Date") == null) {
            return Answer.error(403, "MissingAuthenticationTokenException");
        }
        Matcher signature = SIGNATURE.matcher(authorization);
        if (!signature.matches() || !List.of(signature.group(3).split(";")).containsAll(List.of("host", "x-amz-date"))) {
            return Answer.error(400, "IncompleteSignatureException");
        }
        if (!signature.group(1).equals(accessKey)) {
            return Answer.error(403, "UnrecognizedClientException");
        }
        return signature.group(2).equals(REGION) ? granted(query(exchange)) : Answer.error(403, "InvalidSignatureException");
    }

    private Answer granted(Map<String, String> query) {
        String duration = query.getOrDefault("duration", "43200");
        boolean valid = query.containsKey("domain")
                && duration.matches("[0-9]{1,6}")
                && query.getOrDefault("domain-owner", OWNER).matches("[0-9]{12}");
        long seconds = valid ? Long.parseLong(duration) : 0;
        if (!valid || (seconds != 0 && (seconds < 900 || seconds > 43_200))) {
            return Answer.error(400, "ValidationException");
        }
        if (!query.get("domain").equals(DOMAIN)
                || !query.getOrDefault("domain-owner", OWNER).equals(OWNER)) {
            return Answer.error(404, "ResourceNotFoundException");
        }
        granted.add(query.toString());
        return new Answer(
                200,
                "",
                "{\"authorizationToken\":\"%s%d\",\"expiration\":%d}"
                        .formatted(
                                token, granted.size(), Instant.now().plusSeconds(seconds).getEpochSecond()));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new TreeMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String part : raw == null ? new String[0] : raw.split("&")) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private record Answer(int status, String error, String body) {
        static Answer error(int status, String type) {
            return new Answer(status, type, "{\"message\":\"So it is.\"}");
        }
    }
}
