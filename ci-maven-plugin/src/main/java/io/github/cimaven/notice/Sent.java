package io.github.cimaven.notice;

import java.util.Optional;

/**
 * What became of a notice.
 *
 * @param updated whether a message that was there was changed
 * @param note what the user should know of it, as a sentence
 */
public record Sent(boolean updated, Optional<String> note) {}
