package io.github.cimaven.publish;

/** A module's coordinates, and where a Maven repository keeps it. Paths have forward slashes. */
public record Coordinates(String groupId, String artifactId, String version) {
    static final String METADATA = "maven-metadata.xml";

    /** With a slash at the end. */
    String versionFolder() {
        return artifactFolder() + version + "/";
    }

    /** The file that lists the versions. */
    String artifactMetadata() {
        return artifactFolder() + METADATA;
    }

    /** The file that lists the plugins of a group. */
    String groupMetadata() {
        return groupFolder() + METADATA;
    }

    @Override
    public String toString() {
        return groupId + ":" + artifactId + ":" + version;
    }

    private String artifactFolder() {
        return groupFolder() + artifactId + "/";
    }

    private String groupFolder() {
        return groupId.replace('.', '/') + "/";
    }
}
