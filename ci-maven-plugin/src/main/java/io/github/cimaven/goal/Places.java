package io.github.cimaven.goal;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.project.MavenProject;

/** Names files as reports do: relative to the root of the build, with forward slashes. */
record Places(Path root) {

    /** A file outside the root keeps its whole path. */
    String of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    /** The module's POM; the coordinates of one that came from a repository. */
    String of(MavenProject project) {
        File pom = project.getFile();
        return pom == null ? project.getId() : of(pom.toPath());
    }

    /** The POM that the element stands in; empty when Maven does not know. */
    Optional<String> of(InputLocation location) {
        InputSource source = location == null ? null : location.getSource();
        if (source == null) {
            return Optional.empty();
        }
        boolean file = source.getLocation() != null
                && of(Path.of(source.getLocation())).endsWith(".xml");
        Optional<String> path = file ? Optional.of(of(Path.of(source.getLocation()))) : Optional.empty();
        return path.filter(text -> !Path.of(text).isAbsolute()).or(() -> Optional.ofNullable(source.getModelId()));
    }

    static Optional<Integer> line(InputLocation location) {
        return location == null || location.getLineNumber() < 1
                ? Optional.empty()
                : Optional.of(location.getLineNumber());
    }
}
