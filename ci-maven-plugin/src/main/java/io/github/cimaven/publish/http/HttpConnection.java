package io.github.cimaven.publish.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Requests to a service. May be used by several threads. Every request is repeated as {@link HttpSettings#retries} says;
 * an {@link IOException} means that there was no answer at all.
 */
public interface HttpConnection extends AutoCloseable {

    /** @return a redirect when it leads to another server, which may know no HEAD at that address */
    HttpAnswer head(String url) throws IOException;

    /**
     * From where redirects lead; another server is told no secrets.
     *
     * @param target takes the body of an answer 200; no other body is kept
     */
    HttpAnswer get(String url, Path target) throws IOException;

    /** @param body takes the body of an answer 200 as it comes; only a part of it when there is an exception */
    HttpAnswer get(String url, OutputStream body) throws IOException;

    HttpAnswer put(String url, Path body) throws IOException;

    /**
     * Any other request, by nobody: who asks is a header of the call. A POST is not repeated when it may have taken place.
     */
    HttpReply call(HttpCall call) throws IOException;

    @Override
    void close() throws IOException;
}
