package io.github.cimaven.smoke;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The module whose jar is tested.
 *
 * @param name its {@code artifactId}
 * @param jar what was packaged
 * @param classes where its own classes were compiled to: other classes of the jar were shaded in
 * @param classPath what its consumers get beside it
 * @param candidates what they do not get; asked for only when something is missing
 */
public record Module(String name, Path jar, Path classes, List<Path> classPath, Supplier<List<Candidate>> candidates) {

    public Module {
        Objects.requireNonNull(name);
        Objects.requireNonNull(jar);
        Objects.requireNonNull(classes);
        classPath = List.copyOf(classPath);
        Objects.requireNonNull(candidates);
    }

    /** Whether a class, or a service file, is of this module's sources; without its classes every one is. */
    boolean owns(String user) {
        return !Files.isDirectory(classes)
                || Files.exists(classes.resolve(user))
                || Files.exists(classes.resolve(user.replace('.', '/') + ".class"));
    }
}
