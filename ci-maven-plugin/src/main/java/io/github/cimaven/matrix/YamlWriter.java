package io.github.cimaven.matrix;

import java.util.Map;

/** Writes YAML. */
public interface YamlWriter {
    /** @param document maps, lists and texts */
    String text(Map<String, ?> document);
}
