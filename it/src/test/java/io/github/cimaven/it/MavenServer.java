package io.github.cimaven.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;

/**
 * A Maven repository on this machine that never changes a file: a second PUT of one is 409, whatever its bytes; lists of
 * versions apart. It can kill the Maven that talks to it, as {@code kill -9} does.
 */
public final class MavenServer implements AutoCloseable {
    /** From paths to what is there. */
    public final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    /** What was put and stored, in order. */
    public final List<String> puts = Collections.synchronizedList(new ArrayList<>());

    /** Who came, as {@code user:password}. */
    public final Set<String> logins = new ConcurrentSkipListSet<>();

    private final HttpServer server;
    private final Story story;
    private int waiting;
    private String wanted = "";
    private boolean afterwards;
    private int kills;

    /** @param story whose Maven is to be killed */
    public MavenServer(Story story) throws IOException {
        this.story = story;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "maven-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /**
     * Kills once, at a PUT that is still to come.
     *
     * @param put from 1, of those whose path has the part in it
     * @param stored whether the file is stored before
     */
    public void killAt(int put, String part, boolean stored) {
        synchronized (puts) {
            waiting = put;
            wanted = part;
            afterwards = stored;
        }
    }

    /** How often it killed. */
    public int kills() {
        synchronized (puts) {
            return kills;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] body = exchange.getRequestBody().readAllBytes();
            note(exchange.getRequestHeaders().getFirst("Authorization"));
            if (exchange.getRequestMethod().equals("PUT")) {
                put(exchange, path, body);
            } else {
                byte[] there = files.get(path);
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(there == null ? 404 : 200, head || there == null ? -1 : there.length);
                if (!head && there != null) {
                    exchange.getResponseBody().write(there);
                }
            }
        }
    }

    private void note(String authorization) {
        if (authorization != null && authorization.startsWith("Basic ")) {
            byte[] login = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
            logins.add(new String(login, StandardCharsets.UTF_8));
        }
    }

    private void put(HttpExchange exchange, String path, byte[] body) throws IOException {
        int status;
        synchronized (puts) {
            boolean now = waiting > 0 && path.contains(wanted) && --waiting == 0;
            if (now && !afterwards) {
                kill();
                return;
            }
            boolean list = path.contains("maven-metadata.xml");
            status = files.containsKey(path) && !list ? 409 : 201;
            if (status == 201) {
                files.put(path, body);
                puts.add(path);
            }
            if (now) {
                kill();
                return;
            }
        }
        exchange.sendResponseHeaders(status, -1);
    }

    private void kill() {
        kills++;
        story.killMaven();
    }
}
