package io.github.cimaven.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes real jars from sources, for the tests of this package. */
final class Jars {
    private final Path folder;

    Jars(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Where the classes of a jar were compiled to. */
    Path classes(String name) {
        return folder.resolve(name + "-classes");
    }

    /**
     * @param sources from the path of each file to its text; those that do not end with {@code .java} are packed as they are
     */
    Path jar(String name, Map<String, String> sources, Path... classPath) throws IOException {
        Path source = folder.resolve(name + "-sources");
        Path classes = Files.createDirectories(classes(name));
        List<String> arguments =
                new ArrayList<>(List.of("-d", classes.toString(), "--release", "8", "-Xlint:-options"));
        if (sources.containsKey("module-info.java")) {
            arguments.set(3, "17");
        }
        String path = Stream.of(classPath).map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
        arguments.addAll(List.of(sources.containsKey("module-info.java") ? "--module-path" : "-cp", path));
        for (Map.Entry<String, String> file : sources.entrySet()) {
            boolean java = file.getKey().endsWith(".java");
            Path to = (java ? source : classes).resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
            if (java) {
                arguments.add(to.toString());
            }
        }
        if (sources.keySet().stream().anyMatch(file -> file.endsWith(".java"))) {
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                    .isZero();
        }
        return pack(name);
    }

    /** Packs again, after a test changed the classes. */
    Path pack(String name) throws IOException {
        Path classes = classes(name);
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            List<Path> manifestFirst = files.filter(Files::isRegularFile)
                    .sorted((one, other) -> Boolean.compare(isManifest(other), isManifest(one)))
                    .toList();
            for (Path file : manifestFirst) {
                zip.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    private static boolean isManifest(Path file) {
        return file.endsWith("META-INF/MANIFEST.MF");
    }
}
