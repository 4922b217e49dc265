package io.github.cimaven.sbom;

import io.github.cimaven.engine.EngineDefinition;
import java.io.IOException;
import java.util.List;

/** What the goal wants of the CycloneDX library. */
public interface SbomEngine {
    /** In the package of the glue. */
    String GLUE = "CycloneDxLibrary";

    /** The plugin that makes the SBOM; its library is the one that the glue speaks to. */
    static EngineDefinition definition() {
        return EngineDefinition.pinned(
                "cyclonedx", "cyclonedx-maven-plugin", List.of(), "io.github.cimaven.sbom.cyclonedx");
    }

    /** Before the plugin runs: keeps its validators from warnings that are no use to anybody. */
    void prepare();

    /** @throws IOException when it is no SBOM; the message says why */
    SbomContents read(String json) throws IOException;

    /**
     * Writes additions into an SBOM, and holds the result against its schema.
     *
     * @throws IOException when it is no SBOM, or a file cannot be read
     */
    SbomTexts finish(String json, SbomAdditions additions) throws IOException;
}
