package io.github.cimaven.publish.http;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request of any method. A redirect is an answer like others: who asked decides what the next host may be told.
 *
 * @param headers they may be secrets
 * @param json the body, when it is JSON
 * @param file the body, when it is a file
 * @param target takes the body of an answer 200, which is then not text
 */
public record HttpCall(
        String method,
        String url,
        Map<String, String> headers,
        Optional<String> json,
        Optional<Path> file,
        Optional<Path> target) {

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    public static HttpCall of(String method, String url) {
        return new HttpCall(method, url, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public HttpCall with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new HttpCall(method, url, all, json, file, target);
    }

    public HttpCall sending(String text) {
        return new HttpCall(method, url, headers, Optional.of(text), Optional.empty(), target);
    }

    public HttpCall sending(Path body) {
        return new HttpCall(method, url, headers, Optional.empty(), Optional.of(body), target);
    }

    public HttpCall into(Path answer) {
        return new HttpCall(method, url, headers, json, file, Optional.of(answer));
    }

    /** Headers may be secrets. */
    @Override
    public String toString() {
        return method + " " + url;
    }
}
