package io.github.cimaven.publish;

import java.time.Instant;
import java.util.Optional;

/**
 * Which release it is, for the receipt.
 *
 * @param root the root of the build
 * @param now when it is published
 */
public record ReleaseFacts(Coordinates root, Optional<String> tag, Optional<String> commit, Instant now) {}
