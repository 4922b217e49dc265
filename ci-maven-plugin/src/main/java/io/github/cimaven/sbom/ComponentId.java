package io.github.cimaven.sbom;

import java.util.Objects;

/**
 * What tells one Maven artifact from another, as its package URL does.
 *
 * @param version the base version: of a snapshot, without its time
 * @param classifier empty when it has none
 * @param type Maven's type, as in {@code jar} or {@code test-jar}; empty when it is not told
 */
public record ComponentId(String groupId, String artifactId, String version, String classifier, String type) {

    public ComponentId {
        Objects.requireNonNull(groupId);
        Objects.requireNonNull(artifactId);
        Objects.requireNonNull(version);
        classifier = classifier == null ? "" : classifier;
        type = type == null ? "" : type;
    }

    public static ComponentId jar(String groupId, String artifactId, String version) {
        return new ComponentId(groupId, artifactId, version, "", "jar");
    }

    /** {@code groupId:artifactId}. */
    public String name() {
        return groupId + ":" + artifactId;
    }

    /** Whether both have the same group, name and version: a module has several artifacts. */
    public boolean isOfProject(ComponentId other) {
        return name().equals(other.name()) && version.equals(other.version);
    }

    /** As a person reads it: {@code groupId:artifactId:version}, with the classifier at the end when there is one. */
    @Override
    public String toString() {
        return name() + ":" + version + (classifier.isEmpty() ? "" : ":" + classifier);
    }
}
