package io.github.cimaven.publish;

import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.http.HttpCall;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpReply;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Ends the run before or after one of its writes, without a chance to clean up. */
final class MortalConnection implements HttpConnection {
    private final HttpConnection connection;
    private final int end;
    private int points;

    /** What no catch of the product catches. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** @param end the point to end at, from 0: before the first write, behind it, before the second */
    MortalConnection(HttpConnection connection, int end) {
        this.connection = connection;
        this.end = end;
    }

    /** How many points there were. */
    int points() {
        return points;
    }

    @Override
    public HttpReply call(HttpCall call) throws IOException {
        boolean writes = !call.method().equals("GET") && !call.url().endsWith("/generate-notes");
        if (!writes) {
            return connection.call(call);
        }
        point();
        HttpReply reply = connection.call(call);
        point();
        return reply;
    }

    @Override
    public HttpAnswer head(String url) throws IOException {
        return connection.head(url);
    }

    @Override
    public HttpAnswer get(String url, Path target) throws IOException {
        return connection.get(url, target);
    }

    @Override
    public HttpAnswer get(String url, OutputStream body) throws IOException {
        return connection.get(url, body);
    }

    @Override
    public HttpAnswer put(String url, Path body) throws IOException {
        return connection.put(url, body);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    private void point() {
        if (points++ == end) {
            throw new Killed();
        }
    }
}
