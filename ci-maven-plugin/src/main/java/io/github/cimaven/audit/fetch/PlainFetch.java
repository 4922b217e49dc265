package io.github.cimaven.audit.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Copies what a URL names, and keeps nothing for the next time.
 *
 * @param proxies of Maven's settings, by address; without one, that of the JVM counts
 * @param info takes a sentence about what is going on
 */
public record PlainFetch(Patience patience, Function<URI, Optional<HttpProxy>> proxies, Consumer<String> info) {

    /**
     * @param url {@code http:}, {@code https:} or {@code file:}
     * @throws IOException when it is not there; the message says why, without the URL
     */
    public void copy(String url, Path file) throws IOException {
        URI uri = uri(url).orElseThrow(() -> new IOException("it is not a URL"));
        if ("file".equals(uri.getScheme())) {
            Files.copy(Path.of(uri), file, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        Files.write(file, new byte[0]);
        HttpFile.get(uri, proxies.apply(uri), Optional.empty(), Optional.empty(), file, patience, info);
    }

    /** The message of what it catches has the URL, which may have a password. */
    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
