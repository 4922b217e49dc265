package io.github.cimaven.jdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An installed JDK or JRE.
 *
 * @param home its folder, which has {@code bin/java}
 * @param feature its version as one number: 8, 11, 17
 */
public record Jdk(Path home, int feature) {
    /** In the file {@code release} of each JDK since 7: {@code JAVA_VERSION="1.8.0_392"}, {@code JAVA_VERSION="17.0.9"}. */
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?(?:1\\.)?(\\d{1,4})\\b");

    private static final long LARGEST = 1 << 20;

    public Jdk {
        Objects.requireNonNull(home);
    }

    /** @return empty when the folder is no JDK that says which version it has */
    public static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        try {
            if (!Files.isRegularFile(java(home)) || !Files.isRegularFile(release) || Files.size(release) > LARGEST) {
                return Optional.empty();
            }
            Matcher matcher = VERSION.matcher(Files.readString(release));
            return matcher.find() ? Optional.of(new Jdk(home, Integer.parseInt(matcher.group(1)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Path java() {
        return java(home);
    }

    private static Path java(Path home) {
        return program(home, "java");
    }

    /** @param home a JDK's folder, or a JRE's, which has fewer programs */
    public static Path program(Path home, String name) {
        Path windows = home.resolve("bin").resolve(name + ".exe");
        return Files.exists(windows) ? windows : home.resolve("bin").resolve(name);
    }
}
