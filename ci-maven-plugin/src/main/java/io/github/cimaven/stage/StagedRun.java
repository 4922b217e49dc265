package io.github.cimaven.stage;

import java.time.Instant;
import java.util.Optional;

/**
 * What all files of a run have in common.
 *
 * @param staged when the file is staged
 */
public record StagedRun(
        FileNames names, Optional<String> lane, Optional<String> commit, Retention retention, Instant staged) {

    Entry entry(Source source, String sha256, long size) {
        return new Entry(
                names.of(source),
                source.module(),
                source.version(),
                names.version(source),
                source.classifier(),
                source.extension(),
                sha256,
                size,
                lane,
                commit,
                staged,
                retention.days(),
                retention.expires(staged));
    }
}
