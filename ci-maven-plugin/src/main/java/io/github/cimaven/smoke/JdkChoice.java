package io.github.cimaven.smoke;

import io.github.cimaven.jdk.Jdk;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The JDK to run, with the reason.
 *
 * @param reason the end of a sentence
 */
public record JdkChoice(Jdk jdk, String reason) {

    public JdkChoice {
        Objects.requireNonNull(jdk);
        Objects.requireNonNull(reason);
    }

    /**
     * The oldest JDK that can run what the project compiled.
     *
     * @param needed the feature version of the class files
     * @param current the JDK that runs Maven, taken when it is as old as another
     */
    public static JdkChoice of(int needed, Jdk current, List<Jdk> others) {
        Jdk oldest = others.stream()
                .filter(jdk -> jdk.feature() >= needed)
                .min(Comparator.comparingInt(Jdk::feature))
                .filter(jdk -> current.feature() < needed || jdk.feature() < current.feature())
                .orElse(current);
        String compiled = "the classes are compiled for Java " + needed;
        if (oldest.feature() == needed) {
            return new JdkChoice(oldest, compiled);
        }
        return new JdkChoice(
                oldest,
                oldest.feature() > needed
                        ? compiled + ", and no older JDK that runs them is installed here"
                        : compiled + ", and no JDK that runs them is installed here");
    }
}
