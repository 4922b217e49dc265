package io.github.cimaven.doubles;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Hands HTTP requests on to a server of this machine, one for each connection, and spoils some of them. */
public final class FaultProxy implements AutoCloseable {
    /** What happens to a request. */
    public enum Fault {
        /** The connection ends before the server hears of it. */
        DROP,
        /** The connection breaks when the server has half of the body. */
        CUT,
        /** The server does it, and its answer is lost. */
        LOSE_ANSWER,
        /** The answer breaks off within its body. */
        CUT_ANSWER,
        /** Nobody answers for a long time. */
        SILENCE,
        /** The proxy answers by itself, with a status and a code of S3. */
        ANSWER,
        /** Something else is done, and then the request is handed on. */
        ACT
    }

    /** Every request, as in {@code PUT /bucket/key}. */
    public final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** Every head of a request, with its headers. */
    public final List<String> heads = Collections.synchronizedList(new ArrayList<>());

    private final ServerSocket server;
    private final int target;
    private final Semaphore writes = new Semaphore(1);
    private volatile boolean serial;
    private String part = "";
    private int times;
    private Fault fault = Fault.DROP;
    private String answer = "";
    private Runnable act = () -> {};
    private int deadAt;
    private boolean deadAfter;
    private boolean dead;

    /** @param target the port of the server */
    public FaultProxy(int target) throws IOException {
        this.target = target;
        server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** @param part of a request as in {@link #requests}, with a blank behind it */
    public synchronized void fault(String part, int times, Fault fault) {
        this.part = part;
        this.times = times;
        this.fault = fault;
    }

    /** @param code of S3, as in {@code SlowDown} */
    public synchronized void answer(String part, int times, int status, String code) {
        fault(part, times, Fault.ANSWER);
        String body = code.isEmpty()
                ? ""
                : "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>%s</Code><Message>So it is.</Message></Error>"
                        .formatted(code);
        answer = "HTTP/1.1 %d Fault\r\nContent-Type: application/xml\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(status, body.length(), body);
    }

    public synchronized void act(String part, int times, Runnable what) {
        fault(part, times, Fault.ACT);
        act = what;
    }

    /**
     * From one write on nothing gets through, as if the client had been killed.
     *
     * @param write from 1; 0 for never
     * @param after whether this one still gets through
     */
    public synchronized void dieAt(int write, boolean after) {
        deadAt = write;
        deadAfter = after;
        dead = false;
    }

    public synchronized boolean isDead() {
        return dead;
    }

    /**
     * Lets one conditional replacement through at a time: S3Proxy looks at the ETag and then writes, where S3 does both in
     * one step.
     */
    public FaultProxy serial() {
        serial = true;
        return this;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                client.setTcpNoDelay(true);
                start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket there = new Socket(InetAddress.getLoopbackAddress(), target)) {
            there.setTcpNoDelay(true);
            InputStream sent = new BufferedInputStream(client.getInputStream());
            String head = head(sent);
            if (head.isEmpty()) {
                return;
            }
            String line = head.substring(0, head.indexOf(" HTTP/"));
            requests.add(line);
            heads.add(head);
            boolean alone = serial && head.contains("\r\nIf-Match: ");
            if (alone) {
                writes.acquireUninterruptibly();
            }
            try {
                exchange(client, sent, there, head, due(line));
            } finally {
                if (alone) {
                    writes.release();
                }
            }
        } catch (IOException e) {
            // One of both has gone: that is what this is for.
        }
    }

    private synchronized Fault due(String line) {
        if (dead) {
            return Fault.DROP;
        }
        boolean write = line.startsWith("PUT ") || line.startsWith("DELETE ");
        if (write && deadAt > 0 && --deadAt == 0) {
            dead = true;
            return deadAfter ? Fault.LOSE_ANSWER : Fault.DROP;
        }
        if (times <= 0 || !(line + " ").contains(part)) {
            return null;
        }
        times--;
        return fault;
    }

    private void exchange(Socket client, InputStream sent, Socket there, String head, Fault due) throws IOException {
        if (due == Fault.DROP) {
            return;
        }
        if (due == Fault.SILENCE) {
            Pause.of(30_000);
            return;
        }
        if (due == Fault.ACT) {
            act.run();
        }
        long length = length(head);
        if (due == Fault.ANSWER) {
            copy(sent, OutputStream.nullOutputStream(), length);
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            return;
        }
        // The answer ends with the connection, so that nothing has to be parsed.
        String once = head.replaceAll("(?i)\r\nConnection: [^\r]*", "").replaceFirst("\r\n", "\r\nConnection: close\r\n");
        there.getOutputStream().write(once.getBytes(StandardCharsets.ISO_8859_1));
        if (due == Fault.CUT) {
            copy(sent, there.getOutputStream(), length / 2);
            client.setSoLinger(true, 0);
            there.setSoLinger(true, 0);
            return;
        }
        start(() -> {
            try {
                copy(sent, there.getOutputStream(), length);
            } catch (IOException e) {
                // The other direction finds out.
            }
        });
        InputStream answers = new BufferedInputStream(there.getInputStream());
        String answered = head(answers);
        while (answered.startsWith("HTTP/1.1 100 ")) {
            client.getOutputStream().write(answered.getBytes(StandardCharsets.ISO_8859_1));
            answered = head(answers);
        }
        if (due == Fault.LOSE_ANSWER) {
            return;
        }
        client.getOutputStream().write(answered.getBytes(StandardCharsets.ISO_8859_1));
        long body = due == Fault.CUT_ANSWER ? Math.max(1, length(answered) / 2) : Long.MAX_VALUE;
        copy(answers, client.getOutputStream(), body);
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long left = most;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            out.flush();
            left -= read;
        }
    }

    /** Up to and with the empty line. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        String end = "";
        while (!end.equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
            end = (end + (char) next).substring(Math.max(0, end.length() - 3));
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static long length(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
