package io.github.cimaven.benchmarks;

/** Of an artifact. */
record Coordinates(String groupId, String artifactId, String version) {}
