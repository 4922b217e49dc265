package io.github.cimaven.attest;

import io.github.cimaven.attest.ReleaseRecord.Audit;
import io.github.cimaven.attest.ReleaseRecord.Data;
import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the record of a release says of the audit out of {@code audit.json}. */
public final class AuditFile {
    private AuditFile() {}

    /** @throws IOException when the text is no audit of this product; the message says why */
    public static Audit read(String json) throws IOException {
        JsonNode audit = JsonNode.object(json);
        Optional<Instant> time = audit.text("time").flatMap(AuditFile::instant);
        Optional<String> verdict = audit.text("verdict");
        if (time.isEmpty() || verdict.isEmpty()) {
            throw new IOException("it has no verdict or no time");
        }
        List<Data> data = new ArrayList<>();
        for (JsonNode engine : audit.elements("engines")) {
            if (engine.at("data").has("name")) {
                data.add(data(engine.at("data"), time.get()));
            }
        }
        return new Audit(verdict.get(), time.get(), data);
    }

    private static Data data(JsonNode data, Instant time) {
        Optional<Instant> modified = data.text("modified").flatMap(AuditFile::instant);
        return new Data(
                data.text("name").orElse(""),
                data.text("sha256").orElse(""),
                modified,
                modified.map(it -> Duration.between(it, time)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
