package io.github.cimaven.doctor;

import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.jdk.JdkList;
import io.github.cimaven.jdk.JdkMatrix;
import io.github.cimaven.jdk.MissingJdks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The JDKs that tests are to run on.
 *
 * @param current what runs Maven
 * @param hasCompiler whether that is a JDK
 * @param wanted what {@code ci.jdks} names
 * @param policy what a missing one does to the main lane
 * @param installed what was found on the machine
 */
public record JdkPart(
        Jdk current, boolean hasCompiler, Optional<JdkList> wanted, MissingJdks policy, List<Jdk> installed) {

    public JdkPart {
        installed = List.copyOf(installed);
    }

    public Examined examine() {
        Part part = new Part("jdk");
        if (!hasCompiler) {
            part.stops(
                    "The Java that runs Maven, %s, has no compiler.".formatted(current.home()),
                    "Install a JDK and set JAVA_HOME to it.");
        }
        JdkMatrix matrix = JdkMatrix.of(wanted.orElse(new JdkList(List.of(current.feature()))), current, installed);
        if (!matrix.missing().isEmpty()) {
            String sentence = policy.sentence(matrix.missing(), installed);
            String fix = "Install it, or name it in ~/.m2/toolchains.xml.";
            if (policy == MissingJdks.FAIL) {
                part.stops(sentence, fix);
            } else {
                part.warns(sentence, fix);
            }
        }
        return part.is("Maven runs on %d; tests on %s"
                .formatted(
                        current.feature(),
                        matrix.found().stream()
                                .map(jdk -> String.valueOf(jdk.feature()))
                                .collect(Collectors.joining(", "))));
    }
}
