package io.github.cimaven.audit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A known vulnerability of an artifact, as all engines together tell it.
 *
 * @param component {@code groupId:artifactId:version}
 * @param resolved the artifacts with these coordinates; empty when an engine names one that the build does not have
 * @param id a CVE when there is one
 * @param ids all names of it, with {@code id}
 * @param cvss the highest base score that an engine tells
 * @param fixedIn versions that mend it, lowest first
 */
public record Match(
        String component,
        List<Resolved> resolved,
        String id,
        Set<String> ids,
        Optional<Double> cvss,
        Optional<String> vector,
        boolean knownExploited,
        List<String> fixedIn,
        String summary,
        Optional<String> url,
        List<Source> sources) {

    public Match {
        resolved = List.copyOf(resolved);
        // In a fixed order, as reports list them.
        ids = Collections.unmodifiableSet(new TreeSet<>(ids));
        fixedIn = List.copyOf(fixedIn);
        sources = List.copyOf(sources);
    }

    /** The same, as one that is known to be exploited. */
    public Match asKnownExploited() {
        return new Match(component, resolved, id, ids, cvss, vector, true, fixedIn, summary, url, sources);
    }

    /** {@code groupId:artifactId}. */
    public String name() {
        return component.substring(0, component.lastIndexOf(':'));
    }

    public String version() {
        return component.substring(component.lastIndexOf(':') + 1);
    }

    /** The shortest way in which it comes into the build. */
    public Optional<Origin> origin() {
        return resolved.stream().flatMap(one -> one.origins().stream()).findFirst();
    }

    /**
     * Who says so.
     *
     * @param id as that engine names it
     */
    public record Source(String engine, Optional<EngineData> data, String id, Optional<Double> cvss) {}
}
