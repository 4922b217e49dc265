package io.github.cimaven.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Where a repository sends those who download: the address is signed for GET, and as S3 and Azure do it answers 400 to who
 * brings a login too.
 */
final class SignedStorage implements AutoCloseable {
    private static final String SIGNATURE = "signature=0123";

    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<String> secrets = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> files;
    private final HttpServer server;

    SignedStorage(Map<String, byte[]> files) throws IOException {
        this.files = files;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path + "?" + SIGNATURE;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            requests.add(exchange.getRequestMethod() + " " + path);
            for (String header : List.of("Authorization", MavenPublication.HEADER)) {
                secrets.addAll(exchange.getRequestHeaders().getOrDefault(header, List.of()));
            }
            if (!secrets.isEmpty()) {
                exchange.sendResponseHeaders(400, -1);
            } else if (!exchange.getRequestMethod().equals("GET")
                    || !SIGNATURE.equals(exchange.getRequestURI().getQuery())) {
                exchange.sendResponseHeaders(403, -1);
            } else if (!files.containsKey(path)) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, files.get(path).length);
                exchange.getResponseBody().write(files.get(path));
            }
        }
    }
}
