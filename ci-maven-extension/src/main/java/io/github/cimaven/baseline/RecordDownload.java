package io.github.cimaven.baseline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets a record over HTTP. No message names the URL, which may hold credentials. */
final class RecordDownload {
    private static final int OK = 200;

    private final Duration patience;
    private final int maxBytes;

    /** @param patience for the whole answer, not only its beginning */
    RecordDownload(Duration patience, int maxBytes) {
        this.patience = patience;
        this.maxBytes = maxBytes;
    }

    /** @throws IOException when there is no such answer; the message says why */
    String text(String url) throws IOException {
        URI uri = uri(url);
        HttpClient.Builder client = HttpClient.newBuilder()
                .connectTimeout(patience)
                // Everywhere but from https to http.
                .followRedirects(HttpClient.Redirect.NORMAL);
        UrlPassword.of(uri).ifPresent(client::authenticator);
        HttpRequest request = HttpRequest.newBuilder(UrlPassword.without(uri))
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> response = await(client.build().sendAsync(request, answer -> new BoundedBody(maxBytes)));
        if (response.statusCode() != OK) {
            throw HttpProblem.status(response.statusCode());
        }
        String text = new String(response.body(), StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("<")) {
            throw new IOException("the server answered with a web page, as a login does");
        }
        return text;
    }

    private <T> T await(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("the server did not answer within %d s".formatted(patience.toSeconds()), e);
        } catch (ExecutionException e) {
            throw HttpProblem.of(e, BoundedBody.TooLargeException.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading it was interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static URI uri(String url) throws IOException {
        try {
            URI uri = URI.create(url);
            if (Optional.ofNullable(uri.getHost()).isPresent()) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Its message has the URL.
            throw new IOException("it is not a URL");
        }
        throw new IOException("the URL has no host");
    }
}
