package io.github.cimaven.publish.verify;

import java.nio.file.Path;

/** A file as a channel gave it. */
record Fetched(Path file, String sha256) {}
