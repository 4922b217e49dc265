package io.github.cimaven.goal;

import io.github.cimaven.jdk.Jdk;
import java.nio.file.Path;

/** The JDK that runs Maven, and so this plugin. */
final class RunningJdk {
    private RunningJdk() {}

    static Jdk get() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }
}
