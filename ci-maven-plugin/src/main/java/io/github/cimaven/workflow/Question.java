package io.github.cimaven.workflow;

import io.github.cimaven.engine.EngineDefinition;
import java.io.IOException;
import java.util.List;

/** Asks the user on the console. */
public interface Question {
    /** In the package of the glue. */
    String GLUE = "PlexusQuestion";

    /** Whether the answer is yes; no answer is none. */
    boolean yes(String question) throws IOException;

    /** The prompter of Maven's own plugins. */
    static EngineDefinition engine() {
        return EngineDefinition.pinned(
                "interactivity", "Plexus Interactivity", List.of(), "io.github.cimaven.workflow.prompt");
    }
}
