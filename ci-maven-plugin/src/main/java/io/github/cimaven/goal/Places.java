package io.github.cimaven.goal;

import java.io.File;
import java.net.URI;
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
        return Optional.ofNullable(source.getLocation())
                .filter(text -> text.endsWith(".xml"))
                .map(text -> of(file(text)))
                .filter(path -> !Path.of(path).isAbsolute())
                .or(() -> Optional.ofNullable(source.getModelId()));
    }

    /** Maven 4 gives a URI where Maven 3 gives a path. */
    private static Path file(String location) {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
    }

    static Optional<Integer> line(InputLocation location) {
        return location == null || location.getLineNumber() < 1
                ? Optional.empty()
                : Optional.of(location.getLineNumber());
    }
}
