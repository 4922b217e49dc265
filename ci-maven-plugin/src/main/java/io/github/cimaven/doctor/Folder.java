package io.github.cimaven.doctor;

import java.nio.file.Path;

/**
 * A folder that builds write to.
 *
 * @param purpose as in {@code the local repository}
 * @param writable whether this user may write there
 * @param free in bytes
 */
public record Folder(String purpose, Path path, boolean writable, long free) {}
