package io.github.cimaven.audit;

/**
 * A vulnerability with what it means for the build.
 *
 * @param fails whether it is a reason to fail
 */
public record Judged(Match match, Novelty novelty, boolean fails) {}
