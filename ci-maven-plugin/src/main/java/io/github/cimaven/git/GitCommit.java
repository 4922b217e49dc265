package io.github.cimaven.git;

/**
 * A commit, all of it from outside.
 *
 * @param id hexadecimal digits
 * @param message whole
 */
public record GitCommit(String id, String message, String author, String email, int parents) {}
