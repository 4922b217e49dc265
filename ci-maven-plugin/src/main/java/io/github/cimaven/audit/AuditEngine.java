package io.github.cimaven.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds known vulnerabilities in artifacts. An implementation never takes "could not look" for "nothing found". */
public interface AuditEngine {

    /** As a user knows it, with its version. */
    String name();

    /** @param components each once, in a fixed order */
    EngineReport audit(List<Component> components);

    /**
     * What the answer depends on beside the components: the digest of the data, the version of the engine, its settings.
     * While it stays the same, the answer for the same components is taken from an earlier build of the same day. Empty
     * when nobody can tell; the engine is then asked each time.
     */
    default Optional<String> cacheKey() {
        return Optional.empty();
    }

    /** Whether its last answer may stand for the rest of the day; asked after {@link #audit}. */
    default boolean mayBeKept() {
        return true;
    }

    /** A file of its own that the engine writes beside its answer, and that is kept with it. */
    default Optional<Path> attachment() {
        return Optional.empty();
    }

    /** Whether it looks into files; otherwise at coordinates only. */
    default boolean readsFiles() {
        return true;
    }
}
