package io.github.cimaven.cache;

import java.util.List;
import java.util.Locale;

/**
 * The machine that builds, as far as it decides what is fetched: profiles and native artifacts differ by it.
 *
 * @param os {@code linux}, {@code macos}, {@code windows}, or what the JDK says of another one
 * @param architecture as the JDK names it
 * @param jdk the feature version, from 17
 */
public record Platform(String os, String architecture, int jdk) {

    public Platform {
        os = plain(os);
        architecture = plain(architecture);
    }

    /** @param osName the system property {@code os.name}, as in {@code Mac OS X} or {@code Windows Server 2022} */
    public static Platform of(String osName, String osArch, int jdk) {
        String name = osName.toLowerCase(Locale.ROOT);
        String os = List.of("linux", "mac", "windows").stream()
                .filter(name::startsWith)
                .findFirst()
                .map(known -> known.equals("mac") ? "macos" : known)
                .orElse(name);
        return new Platform(os, osArch, jdk);
    }

    String machine() {
        return os + "-" + architecture;
    }

    @Override
    public String toString() {
        return machine() + "-jdk" + jdk;
    }

    /** Only what every CI service takes in a key. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
    }
}
