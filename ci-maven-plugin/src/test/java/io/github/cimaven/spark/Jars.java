package io.github.cimaven.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Jars of compiled sources. */
public final class Jars {
    private Jars() {}

    /**
     * @param jar what is written
     * @param classPath what the sources need
     * @param sources each with its package, and one public type of the name that {@code class}, {@code interface} or
     *     {@code record} is followed by
     */
    public static Path compiled(Path jar, List<Path> classPath, String... sources) throws IOException {
        Path work = Files.createTempDirectory(jar.getParent(), "classes");
        List<String> arguments = new ArrayList<>(
                List.of("-g", "--release", "17", "-d", work.resolve("out").toString()));
        arguments.addAll(List.of(
                "-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator))));
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?public (?:abstract |final )*(?:class|interface) (\\w+).*", "$1");
            String folder = source.replaceAll("(?s)package ([\\w.]+);.*", "$1").replace('.', '/');
            Path file = work.resolve("src").resolve(folder).resolve(name + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source).toString());
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new)) != 0) {
            throw new IOException(errors.toString(StandardCharsets.UTF_8));
        }
        return zip(jar, work.resolve("out"));
    }

    private static Path zip(Path jar, Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
