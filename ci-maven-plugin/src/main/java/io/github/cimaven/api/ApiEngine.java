package io.github.cimaven.api;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** japicmp, without what it only writes XML with. */
public final class ApiEngine {
    /** In the package of the glue. */
    public static final String GLUE = "JapicmpComparator";

    private ApiEngine() {}

    public static EngineDefinition definition() {
        return EngineDefinition.pinned(
                "japicmp", "japicmp", List.of("org.glassfish.jaxb:jaxb-runtime"), "io.github.cimaven.api.japicmp");
    }
}
