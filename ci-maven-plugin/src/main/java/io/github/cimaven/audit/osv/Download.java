package io.github.cimaven.audit.osv;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.osv.OsvData.Fetched;
import io.github.cimaven.audit.osv.OsvSource.AtUrl;
import io.github.cimaven.baseline.UrlPassword;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import java.io.IOException;
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

/**
 * Gets a file over HTTP, and again only when its server has a newer one.
 *
 * @param folder keeps files for other builds of this user
 * @param patience with a server that says nothing
 * @param info takes a sentence about what is going on
 * @param warn takes a sentence when the server cannot be asked and an older copy is used
 */
public record Download(Path folder, boolean offline, Patience patience, Consumer<String> info, Consumer<String> warn) {

    public Fetched get(AtUrl url) throws DataUnavailableException {
        String name = "osv-" + key(url);
        Path zip = folder.resolve(name + ".zip");
        Path about = folder.resolve(name + ".json");
        Optional<About> kept = kept(zip, about);
        if (offline) {
            return kept.map(copy -> fetched(zip, url, copy))
                    .orElseThrow(() -> new DataUnavailableException(
                            "Maven is offline, and %s was not fetched before. Run once without --offline (-o), or name a file: -D%s=osv.zip."
                                    .formatted(url.shown(), AuditKeys.OSV)));
        }
        try {
            return fetched(zip, url, fetch(url, zip, about, kept));
        } catch (IOException e) {
            String reason = "%s cannot be fetched: %s".formatted(url.shown(), IoReason.of(e));
            if (kept.isPresent()) {
                warn.accept(reason + ". The copy of an earlier build is used.");
                return fetched(zip, url, kept.get());
            }
            throw new DataUnavailableException(
                    "%s. Look at -D%s and the network of this machine.".formatted(reason, AuditKeys.OSV), e);
        }
    }

    private About fetch(AtUrl url, Path zip, Path about, Optional<About> kept) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "osv-", ".part");
        try {
            HttpFile answer = HttpFile.get(
                    url.uri(),
                    UrlPassword.of(url.uri()),
                    kept.flatMap(About::etag),
                    kept.flatMap(About::lastModified),
                    part,
                    patience,
                    info);
            if (answer.unchanged() && kept.isPresent()) {
                return kept.get();
            }
            requireZip(part);
            About fresh = new About(url.shown(), answer.etag(), answer.lastModified(), Files.size(part));
            Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Json.write(about, fresh);
            return fresh;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A page that asks for a password is answered with status 200 too. */
    private static void requireZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (!new String(in.readNBytes(2), StandardCharsets.US_ASCII).equals("PK")) {
                throw new IOException("the server answered with something else than a zip");
            }
        }
    }

    private static Optional<About> kept(Path zip, Path about) {
        try {
            return Optional.of(Json.parse(Json.contents(about), About.class))
                    .filter(copy -> zip.toFile().length() == copy.size());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Fetched fetched(Path zip, AtUrl url, About about) {
        return new Fetched(zip, url.shown(), about.lastModified().flatMap(Download::time));
    }

    private static Optional<Instant> time(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String key(AtUrl url) {
        return Digests.sha256(UrlPassword.without(url.uri()).toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    private record About(String source, Optional<String> etag, Optional<String> lastModified, long size) {}
}
