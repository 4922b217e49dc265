package io.github.cimaven.jdk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JDKs of a list, as they are on this machine.
 *
 * @param current the JDK that runs Maven; of its version no other is taken
 * @param found one for each version that is installed, in the order of the list
 * @param missing the versions that are not
 */
public record JdkMatrix(Jdk current, List<Jdk> found, List<Integer> missing) {

    public JdkMatrix {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    /** @param installed what the machine has; of one version the first is taken */
    public static JdkMatrix of(JdkList list, Jdk current, List<Jdk> installed) {
        List<Jdk> found = list.features().stream()
                .flatMap(feature -> first(feature, current, installed).stream())
                .toList();
        return new JdkMatrix(
                current,
                found,
                list.features().stream()
                        .filter(feature -> found.stream().noneMatch(jdk -> jdk.feature() == feature))
                        .toList());
    }

    private static Optional<Jdk> first(int feature, Jdk current, List<Jdk> installed) {
        return Stream.concat(Stream.of(current), installed.stream())
                .filter(jdk -> jdk.feature() == feature)
                .findFirst();
    }

    /** Those that are not the one that runs Maven: tests run on that anyway. */
    public List<Jdk> others() {
        return found.stream().filter(jdk -> jdk.feature() != current.feature()).toList();
    }

    /** Those that cannot run classes of a version. */
    public List<Jdk> olderThan(int needed) {
        return found.stream().filter(jdk -> jdk.feature() < needed).toList();
    }
}
