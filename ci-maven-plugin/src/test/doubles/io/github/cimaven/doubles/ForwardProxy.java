package io.github.cimaven.doubles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A proxy for {@code http:} on this machine that wants a password, in front of hosts that there are not: nobody gets to them
 * but through it.
 */
public final class ForwardProxy implements AutoCloseable {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> served = new CopyOnWriteArrayList<>();
    private final String login;
    private final HttpServer server;

    public ForwardProxy(String user, String password) throws IOException {
        login = "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** @param path with a slash before it */
    public ForwardProxy serve(String host, String path, byte[] bytes) {
        files.put(host + path, bytes);
        return this;
    }

    /** Host and path of each answer with a file. */
    public List<String> served() {
        return List.copyOf(served);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            // A proxy is asked for whole URLs.
            String wanted = exchange.getRequestURI().getHost() + exchange.getRequestURI().getPath();
            byte[] bytes = files.get(wanted);
            if (!login.equals(exchange.getRequestHeaders().getFirst("Proxy-Authorization"))) {
                exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
                exchange.sendResponseHeaders(407, -1);
            } else if (bytes == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                served.add(wanted);
                exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : bytes.length);
                if (!exchange.getRequestMethod().equals("HEAD")) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        }
    }
}
