package io.github.cimaven.baseline;

import io.github.cimaven.json.Json;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.BaselineFacts;
import java.util.Optional;

/**
 * An earlier run that this one is compared with.
 *
 * @param source where its record was read, without credentials
 */
public record Baseline(String source, RunRecord run) {

    public BaselineFacts facts() {
        Optional<String> commit = run.environment().isJsonObject()
                ? Json.textAt(run.environment().getAsJsonObject(), "commit")
                : Optional.empty();
        return new BaselineFacts(source, run.started(), commit, Optional.of(run.success()));
    }
}
