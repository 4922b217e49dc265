package io.github.cimaven.audit.fetch;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.baseline.UrlPassword;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.environment.Redaction;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gets a file over HTTP, and again only when its server has a newer one.
 *
 * @param folder keeps files for other builds of this user
 * @param patience with a server that says nothing
 * @param proxies of Maven's settings, by address; without one, that of the JVM counts
 * @param info takes a sentence about what is going on
 * @param warn takes a sentence when the server cannot be asked and an older copy is used
 */
public record Download(
        Path folder,
        boolean offline,
        Patience patience,
        Function<URI, Optional<HttpProxy>> proxies,
        Consumer<String> info,
        Consumer<String> warn) {

    /** A URL as messages name it: without user, password and query. */
    public static String shown(URI uri) {
        return SettingException.shown(Redaction.withoutUserInfo(uri.toString()).replaceFirst("[?#].*", ""));
    }

    public Fetched get(URI uri, Kind kind) throws DataUnavailableException {
        String name = kind.prefix() + key(uri);
        Path file = folder.resolve(name + kind.suffix());
        // A name of its own also where the file is JSON.
        Path about = folder.resolve(name + ".about.json");
        Optional<About> kept = kept(file, about);
        if (offline) {
            return kept.map(copy -> fetched(file, uri, copy))
                    .orElseThrow(() -> new DataUnavailableException(
                            "Maven is offline, and %s was not fetched before. Run once without --offline (-o), or name a file: -D%s=%s."
                                    .formatted(shown(uri), kind.key(), kind.sample())));
        }
        try {
            return fetched(file, uri, fetch(uri, kind, file, about, kept));
        } catch (IOException e) {
            String reason = "%s cannot be fetched: %s".formatted(shown(uri), IoReason.of(e));
            if (kept.isPresent()) {
                warn.accept(reason + ". The copy of an earlier build is used.");
                return fetched(file, uri, kept.get());
            }
            throw new DataUnavailableException(
                    "%s. Look at -D%s, the network of this machine and the proxies of the settings."
                            .formatted(reason, kind.key()),
                    e);
        }
    }

    private About fetch(URI uri, Kind kind, Path file, Path about, Optional<About> kept) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, kind.prefix(), ".part");
        try {
            HttpFile answer = HttpFile.get(
                    uri,
                    proxies.apply(uri),
                    kept.flatMap(About::etag),
                    kept.flatMap(About::lastModified),
                    part,
                    patience,
                    info);
            if (answer.unchanged() && kept.isPresent()) {
                return kept.get();
            }
            kind.require(part);
            About fresh = new About(shown(uri), answer.etag(), answer.lastModified(), Files.size(part));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Json.write(about, fresh);
            return fresh;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Optional<About> kept(Path file, Path about) {
        try {
            return Optional.of(Json.parse(Json.contents(about), About.class))
                    .filter(copy -> file.toFile().length() == copy.size());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Fetched fetched(Path file, URI uri, About about) {
        return new Fetched(file, shown(uri), about.lastModified().flatMap(Download::time));
    }

    private static Optional<Instant> time(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String key(URI uri) {
        return Digests.sha256(UrlPassword.without(uri).toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    private record About(String source, Optional<String> etag, Optional<String> lastModified, long size) {}
}
