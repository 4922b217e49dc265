package io.github.cimaven.workflow;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes and reads YAML. */
public interface YamlText {
    /** In the package of the glue. */
    String GLUE = "SnakeYamlText";

    /** @param document maps in their order, lists, texts, numbers, booleans, and {@link Commented} */
    String text(Map<String, ?> document);

    /** What is wrong with the text as YAML; empty when nothing is. */
    Optional<String> problem(String text);

    /** SnakeYAML Engine, which needs nothing else. */
    static EngineDefinition engine() {
        return EngineDefinition.pinned("yaml", "SnakeYAML Engine", List.of(), "io.github.cimaven.workflow.yaml");
    }
}
