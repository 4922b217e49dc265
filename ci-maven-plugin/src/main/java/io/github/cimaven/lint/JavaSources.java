package io.github.cimaven.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Java sources of a module.
 *
 * @param roots the folders with sources of classes and tests; those that do not exist count for nothing
 * @param made the folder for what the build makes: nobody wrote what lies below it
 */
public record JavaSources(List<Path> roots, Path made) {
    private static final String JAVA = ".java";

    public JavaSources {
        roots = roots.stream().map(JavaSources::absolute).distinct().toList();
        made = absolute(made);
    }

    /** Those of the files that are sources of this module, in the order of their paths. */
    public List<Path> among(List<Path> files) {
        return List.copyOf(new TreeSet<>(
                files.stream().map(JavaSources::absolute).filter(this::has).toList()));
    }

    public List<Path> all() throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> below = Files.walk(root)) {
                    below.filter(this::has).filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return List.copyOf(files);
    }

    private boolean has(Path file) {
        return file.getFileName().toString().endsWith(JAVA)
                && !file.startsWith(made)
                && roots.stream().anyMatch(file::startsWith);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
