package io.github.cimaven.it;

import io.github.cimaven.jdk.InstalledJdks;
import io.github.cimaven.jdk.Jdk;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** A second JDK of the machine that runs a story: not every machine has one. */
public final class OtherJdk {
    /** What the projects of the stories are compiled for. */
    private static final int OLDEST = 17;

    private OtherJdk() {}

    /** The feature version of the newest one that is not the one that runs Maven. */
    public static Optional<Integer> feature() {
        return newest().map(Jdk::feature);
    }

    /** Its folder; on a machine that has none, that of the JDK that runs Maven. */
    public static Path homeOrCurrent() {
        return newest().map(Jdk::home).orElseGet(() -> Path.of(System.getProperty("java.home")));
    }

    private static Optional<Jdk> newest() {
        return InstalledJdks.find(System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/")).stream()
                .filter(jdk -> jdk.feature() >= OLDEST && jdk.feature() != current())
                .max(Comparator.comparingInt(Jdk::feature));
    }

    public static int current() {
        return Runtime.version().feature();
    }
}
