package io.github.cimaven.benchmarks;

/** What Maven is started with. */
enum Variant {
    PLAIN,
    /** Maven spends time on having any extension. */
    NOTHING,
    OURS
}
