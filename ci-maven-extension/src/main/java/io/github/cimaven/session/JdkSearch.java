package io.github.cimaven.session;

import io.github.cimaven.jdk.InstalledJdks;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.jdk.JdkList;
import io.github.cimaven.jdk.JdkMatrix;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;

/**
 * Finds the JDKs of a list on this machine: in toolchains.xml, where they are usually installed, and then by
 * maven-toolchains-plugin. That is asked last, and only for what is still missing: it starts each JDK that it finds, and
 * must be resolved.
 */
final class JdkSearch {
    private final MavenSession session;
    private final MavenParts maven;
    private final List<Jdk> installed;
    private boolean discovered;

    JdkSearch(MavenSession session, MavenParts maven) {
        this.session = session;
        this.maven = maven;
        this.installed = new ArrayList<>(session.getRequest().getToolchains().getOrDefault("jdk", List.of()).stream()
                .flatMap(DiscoveredJdks::jdk)
                .toList());
        installed.addAll(InstalledJdks.find(System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/")));
    }

    JdkMatrix find(JdkList list) {
        JdkMatrix matrix = JdkMatrix.of(list, current(), installed);
        if (matrix.missing().isEmpty() || discovered) {
            return matrix;
        }
        installed.addAll(DiscoveredJdks.find(session, maven));
        discovered = true;
        return JdkMatrix.of(list, current(), installed);
    }

    /** All that were found so far, with the one that runs Maven. */
    List<Jdk> installed() {
        List<Jdk> all = new ArrayList<>(List.of(current()));
        all.addAll(installed);
        return all;
    }

    static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }
}
