package io.github.cimaven.publish;

import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.http.HttpCall;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpReply;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Each call that changes something is a step. */
record KillableConnection(HttpConnection connection, KillPoints points) implements HttpConnection {

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
        return points.<HttpAnswer, IOException>step(() -> connection.put(url, body));
    }

    @Override
    public HttpReply call(HttpCall call) throws IOException {
        // GitHub makes up a text, and keeps nothing.
        boolean writes = !call.method().equals("GET") && !call.url().endsWith("/generate-notes");
        if (!writes) {
            return connection.call(call);
        }
        return points.<HttpReply, IOException>step(() -> connection.call(call));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
