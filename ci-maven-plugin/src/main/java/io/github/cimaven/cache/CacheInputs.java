package io.github.cimaven.cache;

import io.github.cimaven.files.Digests;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What decides which files Maven fetches: as the effective POMs name it, without resolving anything.
 *
 * @param plugins plugins with what they depend on, build extensions and core extensions
 * @param artifacts dependencies, managed versions and parents, without the modules of the build
 */
public record CacheInputs(List<String> plugins, List<String> artifacts) {
    /** 48 bits: keys are compared within one repository only. */
    private static final int DIGITS = 12;

    public CacheInputs {
        plugins = List.copyOf(new TreeSet<>(plugins));
        artifacts = List.copyOf(new TreeSet<>(artifacts));
    }

    String pluginsDigest() {
        return digest(plugins);
    }

    String artifactsDigest() {
        return digest(artifacts);
    }

    private static String digest(Collection<String> lines) {
        return Digests.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .substring(0, DIGITS);
    }
}
