package io.github.cimaven.audit.owasp;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** dependency-check-core, with all that it names: it has its own logging interface, so that its errors can be counted. */
public final class OwaspDefinition {
    /** In the package of the glue. */
    public static final String GLUE = "CoreDependencyCheck";

    private OwaspDefinition() {}

    public static EngineDefinition definition() {
        return EngineDefinition.pinned(
                "dependency-check", "dependency-check", List.of(), "io.github.cimaven.audit.owasp.engine");
    }

    /** The driver of a central database. */
    public static EngineDefinition postgresql() {
        return EngineDefinition.pinned("postgresql", "PostgreSQL JDBC driver", List.of(), "io.github.cimaven.none");
    }
}
