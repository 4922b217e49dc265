package io.github.cimaven.workflow.provider;

/** Container images that have a JDK, Maven and git. */
final class Images {
    private Images() {}

    /** @param jdk a feature version, or a service's words for it */
    static String maven(String jdk) {
        return "maven:3.9-eclipse-temurin-" + jdk;
    }

    /** Of CircleCI, which has its own. */
    static String circle(String jdk) {
        return "cimg/openjdk:" + jdk + ".0";
    }
}
