package io.github.cimaven.notice.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Waits as long as Slack says, and asks once more: with status 429 nothing was posted. Slack's client does not.
 *
 * @param limited what stands in {@value #HEADER} when the answer is that there were too many calls
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Rate limits</a>
 */
record RateLimit<T>(Function<T, Optional<String>> limited) {
    static final int STATUS = 429;
    static final String HEADER = "Retry-After";
    /** More is not worth the build's time. */
    static final Duration MOST = Duration.ofSeconds(30);

    /** A call of Slack's. */
    interface Request<T> {
        T call() throws IOException, SlackApiException;
    }

    T call(Request<T> request) throws IOException, SlackApiException {
        T answer = request.call();
        Optional<String> header = limited.apply(answer);
        if (header.isEmpty()) {
            return answer;
        }
        Duration wait = Duration.ofSeconds(seconds(header.get()));
        if (wait.compareTo(MOST) > 0) {
            throw new IOException(
                    "Slack asks to wait %d seconds, which is longer than a build does".formatted(wait.toSeconds()));
        }
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was ended while it waited for Slack");
        }
        return request.call();
    }

    private static long seconds(String header) {
        try {
            return Math.max(1, Long.parseLong(header.strip()));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
