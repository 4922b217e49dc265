package io.github.cimaven.benchmarks;

/** Of an artifact. */
record Coordinates(String groupId, String artifactId, String version) {

    /** The product as a core extension. */
    static Coordinates product(String version) {
        return new Coordinates("io.github.ci-maven", "ci-maven-extension", version);
    }
}
