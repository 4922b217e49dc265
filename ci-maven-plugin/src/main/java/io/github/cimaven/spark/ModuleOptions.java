package io.github.cimaven.spark;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The options without which Spark does not start on Java 17, as {@code --add-opens}: those that the very version names for
 * its own scripts, in a class of spark-launcher that needs nothing but the JDK.
 */
final class ModuleOptions {
    private static final String TYPE = "org.apache.spark.launcher.JavaModuleOptions";

    private ModuleOptions() {}

    /** @return none for a version that has no such class, which is older than 3.3 */
    static List<String> of(List<Path> classPath) throws IOException {
        Optional<Path> launcher = classPath.stream()
                .filter(file -> file.getFileName().toString().startsWith("spark-launcher_"))
                .findFirst();
        if (launcher.isEmpty()) {
            return List.of();
        }
        URL[] urls = {launcher.get().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            String options = (String)
                    loader.loadClass(TYPE).getMethod("defaultModuleOptions").invoke(null);
            return Arrays.stream(options.strip().split("\\s+")).toList();
        } catch (ReflectiveOperationException e) {
            return List.of();
        }
    }
}
