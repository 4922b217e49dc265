package io.github.cimaven.audit.owasp;

import io.github.cimaven.engine.Engines;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** dependency-check itself, loaded apart from the plugin, and a small feed of the NVD's true data. */
final class RealEngine {
    private static final Path DATA = Path.of("..", "it", "src", "templates", "nvd-feed");

    private RealEngine() {}

    /** Without the driver of a central database, which is no part of dependency-check. */
    static DependencyCheck load() {
        return Engines.load(
                OwaspDefinition.definition(),
                jars(name -> !name.startsWith("postgresql-")),
                DependencyCheck.class,
                OwaspDefinition.GLUE);
    }

    /** Jars of the tests' class path, by their file names. */
    static List<Path> jars(Predicate<String> wanted) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> wanted.test(jar.getFileName().toString()))
                .toList();
    }

    static Path catalogue() {
        return DATA.resolve("known-exploited.json").toAbsolutePath();
    }

    /** In the layout of a mirror by vulnz. */
    static String feed(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder properties = new StringBuilder("prefix=nvdcve-\nlastModifiedDate=2026-11-24T10\\:00\\:00Z\n");
        int last = Year.now(ZoneOffset.ofHours(14)).getValue();
        for (int year = Canary.YEAR; year <= last; year++) {
            gzip(folder, year + "", Optional.of(DATA.resolve(year + ".json")).filter(Files::exists));
            properties.append("lastModifiedDate.%d=2026-11-24T10\\:00\\:00Z\n".formatted(year));
        }
        gzip(folder, "modified", Optional.empty());
        properties.append("lastModifiedDate.modified=2026-11-24T10\\:00\\:00Z\n");
        Files.writeString(folder.resolve("cache.properties"), properties);
        return folder.toUri().toString();
    }

    private static void gzip(Path folder, String part, Optional<Path> json) throws IOException {
        byte[] bytes = json.isPresent()
                ? Files.readAllBytes(json.get())
                : "{\"vulnerabilities\": []}".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("nvdcve-" + part + ".json.gz")))) {
            out.write(bytes);
        }
    }
}
