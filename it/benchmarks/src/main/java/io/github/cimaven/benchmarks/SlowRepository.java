package io.github.cimaven.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A Maven repository on loopback that takes all and keeps it in memory. Each answer waits for a while, as if it were far away. */
final class SlowRepository implements AutoCloseable {
    static {
        // Else each answer would wait 40 ms more for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Duration latency;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    SlowRepository(Duration latency) throws IOException {
        this.latency = latency;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    int files() {
        return files.size();
    }

    /** Since the last time. */
    int requests() {
        return requests.getAndSet(0);
    }

    void clear() {
        files.clear();
        requests.set(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            Thread.sleep(latency.toMillis());
            if (exchange.getRequestMethod().equals("PUT")) {
                files.put(path, body);
                exchange.sendResponseHeaders(201, -1);
                return;
            }
            byte[] there = files.get(path);
            boolean withBody = there != null
                    && there.length > 0
                    && exchange.getRequestMethod().equals("GET");
            exchange.sendResponseHeaders(there == null ? 404 : 200, withBody ? there.length : -1);
            if (withBody) {
                exchange.getResponseBody().write(there);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
