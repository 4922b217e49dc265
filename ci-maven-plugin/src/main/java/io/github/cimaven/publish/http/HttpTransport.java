package io.github.cimaven.publish.http;

/** Makes connections; its jars are resolved when a channel needs one. */
public interface HttpTransport {

    HttpConnection open(HttpSettings settings);
}
