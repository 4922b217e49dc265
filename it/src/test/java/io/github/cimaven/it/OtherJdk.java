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
        return InstalledJdks.find(System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/")).stream()
                .map(Jdk::feature)
                .filter(feature -> feature >= OLDEST && feature != current())
                .max(Comparator.naturalOrder());
    }

    public static int current() {
        return Runtime.version().feature();
    }
}
