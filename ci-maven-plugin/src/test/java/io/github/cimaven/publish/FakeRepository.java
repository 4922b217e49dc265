package io.github.cimaven.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.cimaven.doubles.Pause;
import io.github.cimaven.files.Digests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Maven repository that refuses what its like refuse. As CodeArtifact (its user guide): the same bytes again are 200,
 * others 409; no file of a version is given before metadata names the version; a checksum that differs is 400, one of
 * nothing 404. Otherwise as GitHub Packages and Azure: what is there is 409, whatever its bytes.
 */
final class FakeRepository implements AutoCloseable {
    private static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");
    private static final Pattern VERSIONS = Pattern.compile("<version>([^<]+)</version>");

    final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    /** From a path to where it is downloaded from, when that is not here. */
    Optional<UnaryOperator<String>> storage = Optional.empty();

    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private final boolean codeArtifact;
    private final HttpServer server;

    /** What happens instead of an answer, for a number of requests. */
    private record Fault(int times, int status, Kind kind) {}

    enum Kind {
        STATUS,
        DROP,
        STORE_THEN_DROP,
        CUT,
        SLOW,
        WRONG_BYTES
    }

    FakeRepository(boolean codeArtifact) throws IOException {
        this.codeArtifact = codeArtifact;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/maven/";
    }

    /** @param request as in {@code PUT lib-1.2.3.jar}: a method and the end of a path */
    void fault(String request, int times, Kind kind, int status) {
        faults.put(request, new Fault(times, status, kind));
    }

    boolean isCodeArtifact() {
        return codeArtifact;
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/maven/", "");
        String request = exchange.getRequestMethod() + " " + path;
        requests.add(request);
        Optional<Fault> fault = fault(request);
        try (exchange) {
            if (fault.map(Fault::kind).filter(Kind.CUT::equals).isPresent()) {
                exchange.getRequestBody().read();
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            Kind kind = fault.map(Fault::kind).orElse(null);
            if (kind == Kind.DROP) {
                return;
            }
            if (kind == Kind.SLOW) {
                Pause.of(3000);
                return;
            }
            if (kind == Kind.STATUS) {
                send(exchange, fault.get().status(), new byte[0]);
                return;
            }
            int status = status(exchange, path, body);
            if (kind == Kind.STORE_THEN_DROP) {
                return;
            }
            boolean given = status == 200 && !exchange.getRequestMethod().equals("PUT");
            if (given && storage.isPresent()) {
                exchange.getResponseHeaders().set("Location", storage.get().apply(path));
                send(exchange, 302, new byte[0]);
                return;
            }
            send(exchange, status, kind == Kind.WRONG_BYTES ? new byte[] {1} : given ? files.get(path) : new byte[0]);
        }
    }

    private synchronized Optional<Fault> fault(String request) {
        for (Map.Entry<String, Fault> entry : faults.entrySet()) {
            String[] wanted = entry.getKey().split(" ", 2);
            if (request.startsWith(wanted[0] + " ") && request.endsWith(wanted[1])) {
                Fault fault = entry.getValue();
                if (fault.times() == 0) {
                    return Optional.empty();
                }
                faults.put(entry.getKey(), new Fault(fault.times() - 1, fault.status(), fault.kind()));
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private synchronized int status(HttpExchange exchange, String path, byte[] body) {
        String login = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (Stream.of("user:secret", codeArtifact ? "aws:secret" : "user:secret")
                .map(it -> "Basic " + Base64.getEncoder().encodeToString(it.getBytes(StandardCharsets.UTF_8)))
                .noneMatch(login::equals)) {
            return 401;
        }
        if (!exchange.getRequestMethod().equals("PUT")) {
            return files.containsKey(path) && visible(path) ? 200 : 404;
        }
        Optional<Integer> refusal = CHECKSUMS.keySet().stream()
                .filter(path::endsWith)
                .findFirst()
                .flatMap(suffix -> checksum(path, suffix, body));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean list = path.contains("maven-metadata.xml");
        byte[] there = files.get(path);
        if (there != null && !list) {
            return codeArtifact && Arrays.equals(there, body) ? 200 : 409;
        }
        files.put(path, body);
        if (path.endsWith("maven-metadata.xml")) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            VERSIONS.matcher(new String(body, StandardCharsets.UTF_8))
                    .results()
                    .forEach(version -> published.add(folder + version.group(1) + "/"));
        }
        return 201;
    }

    private boolean visible(String path) {
        return !codeArtifact
                || path.contains("maven-metadata.xml")
                || published.contains(path.substring(0, path.lastIndexOf('/') + 1));
    }

    private Optional<Integer> checksum(String path, String suffix, byte[] body) {
        byte[] asset = files.get(path.substring(0, path.length() - suffix.length()));
        if (!codeArtifact) {
            return Optional.empty();
        }
        if (asset == null) {
            return Optional.of(404);
        }
        String text = new String(body, StandardCharsets.US_ASCII);
        return Digests.of(CHECKSUMS.get(suffix), asset).equals(text) ? Optional.empty() : Optional.of(400);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
