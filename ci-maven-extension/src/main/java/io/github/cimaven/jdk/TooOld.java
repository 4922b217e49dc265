package io.github.cimaven.jdk;

import io.github.cimaven.config.MatrixKeys;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The JDKs of a list that cannot run what is compiled, over all modules. */
public final class TooOld {
    /** From a JDK and what the classes need to the modules. */
    private final Map<Case, TreeSet<String>> modules = new LinkedHashMap<>();

    private record Case(int jdk, int needed) {}

    /** @param jdks those that are older than what the module's classes need */
    public void add(String module, int needed, Collection<Jdk> jdks) {
        jdks.forEach(jdk -> modules.computeIfAbsent(new Case(jdk.feature(), needed), key -> new TreeSet<>())
                .add(module));
    }

    /** All of them in one sentence; empty when there is none. */
    public Optional<String> sentence() {
        if (modules.isEmpty()) {
            return Optional.empty();
        }
        List<String> cases = modules.entrySet().stream()
                .map(it -> sentence(
                        it.getKey().jdk(),
                        Features.text(it.getValue()),
                        it.getKey().needed()))
                .toList();
        return Optional.of(cases.stream().collect(Collectors.joining(" ")) + " " + fix());
    }

    /** @param modules as text */
    public static String sentence(int jdk, String modules, int needed) {
        return "JDK %d of %s cannot run the tests of %s: they are compiled for Java %d."
                .formatted(jdk, MatrixKeys.JDKS, modules, needed);
    }

    /** What to do about it. */
    public static String fix() {
        return "Set %s without it in these modules, or compile for an older Java by maven.compiler.release."
                .formatted(MatrixKeys.JDKS);
    }
}
