package io.github.cimaven.guard;

import java.util.Optional;

/**
 * A version that a POM, or {@code .mvn/extensions.xml}, names.
 *
 * @param kind what it is, as in {@code dependency} or {@code plugin}
 * @param name {@code groupId:artifactId}
 * @param where the file relative to the root of the build with forward slashes, or the coordinates of a POM outside it
 * @param line the line there, from 1
 * @param own whether it is this product itself, which leaves no trace in what is released
 */
public record Reference(String kind, String name, String version, String where, Optional<Integer> line, boolean own) {

    String place() {
        return where + line.map(number -> ":" + number).orElse("");
    }
}
