package io.github.cimaven.publish.http.apache;

import io.github.cimaven.publish.http.HttpSettings;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** HttpClient's own strategy, with the answers and failures that may be over in a moment, and pauses that grow. */
final class Patience extends DefaultHttpRequestRetryStrategy {
    private static final int GROWTH = 6;

    private final long pause;

    Patience(HttpSettings settings) {
        super(
                settings.retries(),
                TimeValue.ofMilliseconds(settings.pause().toMillis()),
                // Not those of its default that a slow or restarting service gives: time-outs and refused connections.
                List.of(UnknownHostException.class, SSLException.class),
                List.of(408, 425, 429, 500, 502, 503, 504));
        pause = settings.pause().toMillis();
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int count, HttpContext context) {
        // A Retry-After longer than the time-out is not waited for: HttpClient then gives the answer as it is.
        return response.containsHeader("Retry-After")
                ? super.getRetryInterval(response, count, context)
                : growing(count);
    }

    @Override
    public TimeValue getRetryInterval(HttpRequest request, IOException failure, int count, HttpContext context) {
        return growing(count);
    }

    private TimeValue growing(int count) {
        return TimeValue.ofMilliseconds(pause << Math.min(count - 1, GROWTH));
    }
}
