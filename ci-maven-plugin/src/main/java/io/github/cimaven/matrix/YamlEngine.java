package io.github.cimaven.matrix;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** SnakeYAML Engine, which needs nothing else. */
public final class YamlEngine {
    /** In the package of the glue. */
    public static final String WRITER = "SnakeYamlWriter";

    private YamlEngine() {}

    public static EngineDefinition definition() {
        return EngineDefinition.pinned("yaml", "SnakeYAML Engine", List.of(), "io.github.cimaven.matrix.yaml");
    }
}
