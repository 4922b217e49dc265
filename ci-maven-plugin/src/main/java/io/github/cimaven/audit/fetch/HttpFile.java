package io.github.cimaven.audit.fetch;

import io.github.cimaven.baseline.HttpProblem;
import io.github.cimaven.baseline.UrlPassword;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The answer of a server, whose body is in a file. No message names the URL, which may hold credentials.
 *
 * @param unchanged whether the server says that the caller has it already; the file is empty then
 */
record HttpFile(boolean unchanged, Optional<String> etag, Optional<String> lastModified) {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Duration TICK = Duration.ofMillis(200);
    private static final int MEGABYTE = 1024 * 1024;

    /** @throws IOException when there is no such answer; the message says why */
    static HttpFile get(
            URI uri,
            Optional<HttpProxy> proxy,
            Optional<String> etag,
            Optional<String> lastModified,
            Path file,
            Patience patience,
            Consumer<String> info)
            throws IOException {
        HttpClient.Builder client = HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                // Everywhere but from https to http.
                .followRedirects(HttpClient.Redirect.NORMAL)
                .authenticator(new Passwords(uri, proxy));
        proxy.ifPresent(known -> client.proxy(known.selector()));
        HttpRequest.Builder request = HttpRequest.newBuilder(UrlPassword.without(uri));
        etag.ifPresent(value -> request.header("If-None-Match", value));
        lastModified.ifPresent(value -> request.header("If-Modified-Since", value));
        FileBody body = new FileBody(file, patience.maxBytes());
        HttpResponse<Path> response = await(
                client.build()
                        .sendAsync(
                                request.build(),
                                answer -> answer.statusCode() == OK
                                        ? body
                                        : HttpResponse.BodySubscribers.replacing(file)),
                body,
                patience,
                info);
        if (response.statusCode() != OK && response.statusCode() != NOT_MODIFIED) {
            throw HttpProblem.status(response.statusCode());
        }
        return new HttpFile(
                response.statusCode() == NOT_MODIFIED,
                response.headers().firstValue("ETag"),
                response.headers().firstValue("Last-Modified"));
    }

    private static <T> T await(CompletableFuture<T> answer, FileBody body, Patience patience, Consumer<String> info)
            throws IOException {
        long heard = System.nanoTime();
        long told = heard;
        long bytes = 0;
        try {
            while (true) {
                try {
                    return answer.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    long now = System.nanoTime();
                    if (body.received() > bytes) {
                        bytes = body.received();
                        heard = now;
                    }
                    if (now - heard > patience.silence().toNanos()) {
                        throw new IOException("the server was silent for "
                                + patience.silence().toSeconds() + " s");
                    }
                    if (now - told > patience.progress().toNanos()) {
                        told = now;
                        info.accept("Fetching: %d MB so far.".formatted(bytes / MEGABYTE));
                    }
                }
            }
        } catch (ExecutionException e) {
            throw HttpProblem.of(e, FileBody.RefusedException.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("fetching it was interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }
}
