package io.github.cimaven.audit.fetch;

import io.github.cimaven.config.AuditKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What is fetched, and how it begins: a page that asks for a password is answered with status 200 too. */
public enum Kind {
    OSV(".zip", "PK", "a zip", AuditKeys.OSV, "osv.zip"),
    KEV(".json", "{", "JSON", AuditKeys.KEV, "known-exploited.json");

    private static final int BEGINNING = 64;

    private final String suffix;
    private final String start;
    private final String format;
    private final String key;
    private final String sample;

    Kind(String suffix, String start, String format, String key, String sample) {
        this.suffix = suffix;
        this.start = start;
        this.format = format;
        this.key = key;
        this.sample = sample;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + "-";
    }

    String suffix() {
        return suffix;
    }

    String key() {
        return key;
    }

    /** The name of a file, as in {@code -Dci.audit.osv=osv.zip}. */
    String sample() {
        return sample;
    }

    void require(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            if (!beginning.replace("\uFEFF", "").stripLeading().startsWith(start)) {
                throw new IOException("the server answered with something else than " + format);
            }
        }
    }
}
