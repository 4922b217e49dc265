package io.github.cimaven.publish;

import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.http.HttpCall;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpReply;
import java.io.OutputStream;
import java.nio.file.Path;

/** A service that must not be asked. */
final class Nobody implements HttpConnection {

    @Override
    public HttpAnswer head(String url) {
        throw new AssertionError(url);
    }

    @Override
    public HttpAnswer get(String url, Path target) {
        throw new AssertionError(url);
    }

    @Override
    public HttpAnswer get(String url, OutputStream body) {
        throw new AssertionError(url);
    }

    @Override
    public HttpAnswer put(String url, Path body) {
        throw new AssertionError(url);
    }

    @Override
    public HttpReply call(HttpCall call) {
        throw new AssertionError(call.url());
    }

    @Override
    public void close() {}
}
