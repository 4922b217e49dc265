package io.github.cimaven.check;

/** @param packaging as the POM has it, as in {@code maven-plugin} */
public record Coordinates(String groupId, String artifactId, String version, String packaging) {

    boolean isPom() {
        return packaging.equals("pom");
    }

    String id() {
        return groupId + ":" + artifactId;
    }
}
