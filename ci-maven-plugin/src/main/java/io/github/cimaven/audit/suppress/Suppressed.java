package io.github.cimaven.audit.suppress;

import io.github.cimaven.audit.Match;

/** A vulnerability that does not count, and by which rule. */
public record Suppressed(Match match, Rule rule) {}
