package io.github.cimaven.benchmarks;

/** Seconds of one process: on the wall, and of CPU with all that it started. */
record Sample(double wall, double cpu) {}
