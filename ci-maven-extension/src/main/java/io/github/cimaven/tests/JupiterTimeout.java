package io.github.cimaven.tests;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * JUnit Jupiter's default time-out of a test, given to the forks as a system property where the project sets none.
 *
 * <p>A system property beats {@code junit-platform.properties}, so that file is looked into before.
 *
 * @see <a href="https://docs.junit.org/current/user-guide/#writing-tests-declarative-timeouts-default-timeouts">Default
 *     timeouts</a>
 */
public final class JupiterTimeout {
    public static final String KEY = "junit.jupiter.execution.timeout.default";

    private static final String FILE = "junit-platform.properties";

    private JupiterTimeout() {}

    /** @param timeout more than zero; JUnit counts in milliseconds too */
    public static String value(Duration timeout) {
        return Math.max(1, timeout.toMillis()) + " ms";
    }

    /** Whether tests of JUnit Jupiter can be there at all. */
    public static boolean concerns(List<String> testClassPath) {
        return testClassPath.stream()
                .anyMatch(entry -> new File(entry).getName().startsWith("junit-jupiter"));
    }

    /**
     * Whether the project sets the time-out by itself.
     *
     * @param isProperty whether a user property of that name is set, which Surefire gives to the forks
     */
    public static boolean isSet(TestMojo mojo, Predicate<String> isProperty, List<String> testClassPath) {
        return isProperty.test(KEY)
                || mojo.systemProperties().containsKey(KEY)
                || mojo.argLine().contains("-D" + KEY + "=")
                || testClassPath.stream().anyMatch(entry -> isSetIn(Path.of(entry)));
    }

    private static boolean isSetIn(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                Path file = entry.resolve(FILE);
                return Files.isRegularFile(file) && isSetIn(Files.newInputStream(file));
            }
            return Files.isRegularFile(entry) && isSetInJar(entry);
        } catch (IOException | IllegalArgumentException e) {
            // Neither a jar nor properties: JUnit will say so better.
            return false;
        }
    }

    private static boolean isSetInJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry file = zip.getEntry(FILE);
            return file != null && isSetIn(zip.getInputStream(file));
        }
    }

    private static boolean isSetIn(InputStream stream) throws IOException {
        try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.getProperty(KEY) != null;
        }
    }
}
