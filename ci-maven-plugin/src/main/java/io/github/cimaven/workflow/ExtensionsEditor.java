package io.github.cimaven.workflow;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** Edits {@code .mvn/extensions.xml} and leaves all else in it as it is. */
public interface ExtensionsEditor {
    /** In the package of the glue. */
    String GLUE = "DomTripEditor";

    String PATH = ".mvn/extensions.xml";

    /** A file without an extension. */
    String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<extensions>\n</extensions>\n";

    /**
     * Adds an extension, or gives it its version.
     *
     * @throws IllegalArgumentException when the text is no XML whose root is {@code extensions}; the message says why
     */
    String with(String xml, String groupId, String artifactId, String version);

    /** DomTrip, which needs nothing else. */
    static EngineDefinition engine() {
        return EngineDefinition.pinned("domtrip", "DomTrip", List.of(), "io.github.cimaven.workflow.xml");
    }
}
