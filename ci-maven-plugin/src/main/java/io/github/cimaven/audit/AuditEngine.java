package io.github.cimaven.audit;

import java.util.List;

/** Finds known vulnerabilities in artifacts. An implementation never takes "could not look" for "nothing found". */
public interface AuditEngine {

    /** As a user knows it, with its version. */
    String name();

    /** @param components each once, in a fixed order */
    EngineReport audit(List<Component> components);
}
