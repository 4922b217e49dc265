package io.github.cimaven.goal;

/** Tells this product, which runs the release and is no part of it. */
record Own(String groupId, String pluginId) {
    private static final String EXTENSION_ID = "ci-maven-extension";

    boolean is(String group, String artifact) {
        return groupId.equals(group) && (pluginId.equals(artifact) || EXTENSION_ID.equals(artifact));
    }
}
