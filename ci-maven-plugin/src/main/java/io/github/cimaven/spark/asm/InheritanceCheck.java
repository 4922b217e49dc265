package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.LinkageReport.Problem;
import io.github.cimaven.spark.asm.ClassFacts.Origin;
import io.github.cimaven.spark.asm.Resolution.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Whether the classes of the jar may inherit from what they do, and implement what they must. */
final class InheritanceCheck {
    private final ClassPath classPath;

    InheritanceCheck(ClassPath classPath) {
        this.classPath = classPath;
    }

    List<Problem> of(ClassFacts type) {
        Resolution resolution = Resolution.of(type, classPath);
        if (type.origin() != Origin.JAR || resolution.sparks().isEmpty()) {
            // Spark's own class of the same name comes first.
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(superclass(type, resolution));
        problems.addAll(overridden(type, resolution));
        boolean concrete = !type.has(Opcodes.ACC_ABSTRACT) && !type.has(Opcodes.ACC_INTERFACE);
        if (concrete && resolution.whole()) {
            problems.addAll(unimplemented(type, resolution));
        }
        return problems;
    }

    private static List<Problem> superclass(ClassFacts type, Resolution resolution) {
        if (resolution.classes().size() < 2) {
            return List.of();
        }
        ClassFacts parent = resolution.classes().get(1);
        if (parent.origin() != Origin.SPARK) {
            return List.of();
        }
        String what = "the class " + Names.ofClass(parent.name());
        if (parent.has(Opcodes.ACC_INTERFACE)) {
            return List.of(problem(type, parent, what, "an interface", "extends"));
        }
        return parent.has(Opcodes.ACC_FINAL) ? List.of(problem(type, parent, what, "final", "extends")) : List.of();
    }

    private static List<Problem> overridden(ClassFacts type, Resolution resolution) {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Integer> method : type.members().entrySet()) {
            boolean overrides = method.getKey().indexOf(':') < 0
                    && !method.getKey().startsWith("<")
                    && (method.getValue() & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0;
            if (overrides) {
                resolution.classes().stream()
                        .skip(1)
                        .filter(parent -> parent.origin() == Origin.SPARK)
                        .filter(parent -> parent.member(method.getKey())
                                .filter(InheritanceCheck::isFinal)
                                .isPresent())
                        .map(parent -> problem(
                                type, parent, Names.member(parent.name(), method.getKey()), "final", "overrides"))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private static boolean isFinal(int access) {
        return (access & Opcodes.ACC_FINAL) != 0 && (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0;
    }

    private static List<Problem> unimplemented(ClassFacts type, Resolution resolution) {
        Set<ClassFacts> parents = new LinkedHashSet<>(resolution.classes());
        parents.addAll(resolution.interfaces());
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (ClassFacts parent : parents) {
            for (Map.Entry<String, Integer> member : parent.members().entrySet()) {
                String name = member.getKey();
                boolean wanted = parent.origin() == Origin.SPARK
                        && (member.getValue() & Opcodes.ACC_ABSTRACT) != 0
                        && seen.add(name);
                Optional<Found> found = wanted ? resolution.method(name) : Optional.empty();
                if (found.filter(it -> it.has(Opcodes.ACC_ABSTRACT)).isPresent()) {
                    problems.add(
                            problem(type, parent, Names.member(parent.name(), name), "abstract", "does not implement"));
                }
            }
        }
        return problems;
    }

    private static Problem problem(ClassFacts type, ClassFacts parent, String what, String state, String verb) {
        return new Problem(Names.ofClass(parent.name()), what, state, verb, Names.ofClass(type.name()), 0, true);
    }
}
