package io.github.cimaven.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A Maven repository on loopback, which remembers what it was asked for. Ends with the JVM, or when it is closed. */
public final class RepositoryServer implements AutoCloseable {
    private final Path folder;
    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private RepositoryServer(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** Serves the files of a folder at a free port. */
    public static RepositoryServer of(Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RepositoryServer repository = new RepositoryServer(folder, server);
        server.createContext("/", repository::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "repository-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return repository;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The paths of all requests, with the method before each. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Those of a group: its artifacts, its metadata, and what lies below. */
    public List<String> requests(String groupId) {
        String path = " /" + groupId.replace('.', '/') + "/";
        return requests.stream().filter(request -> request.contains(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            Path file = folder.resolve(path.substring(1)).normalize();
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(found ? 200 : 404, head || bytes.length == 0 ? -1 : bytes.length);
            if (!head && bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
