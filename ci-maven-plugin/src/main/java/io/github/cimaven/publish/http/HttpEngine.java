package io.github.cimaven.publish.http;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;

/** Apache HttpClient, which repeats requests, and a logger that keeps what it would print of headers: also with -X. */
public final class HttpEngine {
    /** In the package of the glue. */
    public static final String GLUE = "ApacheTransport";

    private static final String PACKAGE = "io.github.cimaven.publish.http.apache";

    private HttpEngine() {}

    public static EngineDefinition definition() {
        return EngineDefinition.pinned("httpclient", "Apache HttpClient", List.of("org.slf4j:slf4j-api"), PACKAGE);
    }

    public static EngineDefinition silence() {
        return EngineDefinition.pinned("slf4j-nop", "SLF4J NOP", List.of(), PACKAGE);
    }
}
