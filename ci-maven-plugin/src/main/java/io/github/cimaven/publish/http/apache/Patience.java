package io.github.cimaven.publish.http.apache;

import io.github.cimaven.publish.http.HttpSettings;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** HttpClient's own strategy, with the answers and failures that may be over in a moment, and pauses that grow. */
final class Patience extends DefaultHttpRequestRetryStrategy {
    private static final int GROWTH = 6;

    private static final String RETRY_AFTER = "Retry-After";

    /** After these a POST may have taken place; who sent it has to look. */
    private static final Set<Integer> UNCERTAIN = Set.of(408, 500, 502, 504);

    private final long pause;
    private final int retries;
    private final TimeValue timeout;

    Patience(HttpSettings settings) {
        super(
                settings.retries(),
                TimeValue.ofMilliseconds(settings.pause().toMillis()),
                // Not those of its default that a slow or restarting service gives: time-outs and refused connections.
                List.of(UnknownHostException.class, SSLException.class),
                List.of(408, 425, 429, 500, 502, 503, 504));
        pause = settings.pause().toMillis();
        retries = settings.retries();
        timeout = TimeValue.ofMilliseconds(settings.timeout().toMillis());
    }

    @Override
    public boolean retryRequest(HttpResponse response, int count, HttpContext context) {
        // HttpClient itself would wait for an hour: who asked is to get the answer as it is.
        boolean endless = asked(response, count, context)
                .filter(pause -> pause.compareTo(timeout) > 0)
                .isPresent();
        return !endless && isPassing(response, count, context);
    }

    private boolean isPassing(HttpResponse response, int count, HttpContext context) {
        if (response.getCode() == 403) {
            return count <= retries && asked(response, count, context).isPresent();
        }
        boolean post = Optional.ofNullable(HttpClientContext.cast(context).getRequest())
                .filter(request -> request.getMethod().equals("POST"))
                .isPresent();
        return super.retryRequest(response, count, context) && !(post && UNCERTAIN.contains(response.getCode()));
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int count, HttpContext context) {
        return asked(response, count, context).orElseGet(() -> growing(count));
    }

    /** The pause that the service asks for. */
    private Optional<TimeValue> asked(HttpResponse response, int count, HttpContext context) {
        return response.containsHeader(RETRY_AFTER)
                ? Optional.of(super.getRetryInterval(response, count, context))
                : reset(response);
    }

    /** When GitHub's limit of requests is used up: how long until it is not, by the clock of the service. */
    private static Optional<TimeValue> reset(HttpResponse response) {
        Header reset = response.getFirstHeader("x-ratelimit-reset");
        Instant now = DateUtils.parseStandardDate(response, HttpHeaders.DATE);
        boolean used = Optional.ofNullable(response.getFirstHeader("x-ratelimit-remaining"))
                .filter(it -> it.getValue().equals("0"))
                .isPresent();
        if (!used || reset == null || now == null || !reset.getValue().matches("\\d{1,12}")) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(reset.getValue()) - now.getEpochSecond() + 1;
        return Optional.of(TimeValue.ofSeconds(Math.max(1, seconds)));
    }

    @Override
    public TimeValue getRetryInterval(HttpRequest request, IOException failure, int count, HttpContext context) {
        return growing(count);
    }

    private TimeValue growing(int count) {
        return TimeValue.ofMilliseconds(pause << Math.min(count - 1, GROWTH));
    }
}
