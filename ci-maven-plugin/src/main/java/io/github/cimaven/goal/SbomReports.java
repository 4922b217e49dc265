package io.github.cimaven.goal;

import io.github.cimaven.json.Json;
import io.github.cimaven.sbom.SbomModule;
import java.util.List;
import java.util.Map;

/**
 * What the modules of a build have reported for the SBOM.
 *
 * @param state from a module to what it has, as JSON
 */
record SbomReports(Map<String, String> state) {
    private static final String MODULE = "module ";

    /** Whether nobody asked before. */
    boolean isFirst() {
        return ReactorState.first(state);
    }

    void add(SbomModule module) {
        state.put(MODULE + module.id(), Json.text(module));
    }

    /** By name, whatever the order in which they reported. */
    List<SbomModule> modules() {
        synchronized (state) {
            return state.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(MODULE))
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> Json.read(entry.getValue(), SbomModule.class))
                    .toList();
        }
    }
}
