package io.github.cimaven.git;

/**
 * A branch of the remote {@code origin}, or of this clone where the remote has none of that name.
 *
 * @param name as in {@code main}
 * @param containsHead whether HEAD is in its history
 */
public record GitBranch(String name, boolean containsHead) {}
