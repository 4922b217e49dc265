package io.github.cimaven.publish.http;

import java.util.Map;
import java.util.Optional;

/**
 * A whole answer.
 *
 * @param headers by names in lower case; of several with one name, the first
 * @param body text; empty when it went to a file
 */
public record HttpReply(HttpAnswer answer, Map<String, String> headers, String body) {

    public HttpReply {
        headers = Map.copyOf(headers);
    }

    public int status() {
        return answer.status();
    }

    /** @param name in lower case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The service has been asked too often: the same request is answered later. */
    public boolean limited() {
        boolean used = headers.getOrDefault("x-ratelimit-remaining", "").equals("0");
        return status() == 429 || (status() == 403 && (used || headers.containsKey("retry-after")));
    }
}
