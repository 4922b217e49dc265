package io.github.cimaven.audit.owasp;

import io.github.cimaven.files.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The table of properties in a database of dependency-check. */
record DatabaseProperties(Map<String, String> values) {
    private static final String MODIFIED = "nvd.api.last.modified";
    private static final String YEAR_MODIFIED = "nvd.cache.last.modified.";
    private static final String SCHEMA = "version";

    /** How far the data goes. An update that was killed does not say. */
    Optional<Instant> modified() {
        return time(MODIFIED);
    }

    Optional<String> schema() {
        return Optional.ofNullable(values.get(SCHEMA));
    }

    /** Years of the feed that were not taken: dependency-check leaves out what the feed does not list, in silence. */
    List<Integer> missingYears(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> time(YEAR_MODIFIED + year).isEmpty())
                .boxed()
                .toList();
    }

    /** Stands for the data of a database that is no file: each update changes the properties. */
    String sha256() {
        return Digests.sha256(new TreeMap<>(values).toString().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Instant> time(String key) {
        try {
            return Optional.ofNullable(values.get(key))
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
