package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.asm.ClassFacts.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * A class with all that it inherits from, as a JVM resolves members (Java Virtual Machine Specification, 5.4.3).
 *
 * @param classes the class and its superclasses
 * @param interfaces of all of them
 * @param whole whether each supertype was found
 */
record Resolution(List<ClassFacts> classes, List<ClassFacts> interfaces, boolean whole) {

    /** A member and the class that has it. */
    record Found(ClassFacts owner, int access) {
        boolean has(int flag) {
            return (access & flag) != 0;
        }
    }

    static Resolution of(ClassFacts type, ClassPath classPath) {
        List<ClassFacts> classes = new ArrayList<>();
        Map<String, ClassFacts> interfaces = new LinkedHashMap<>();
        boolean whole = true;
        Optional<ClassFacts> next = Optional.of(type);
        while (next.isPresent()) {
            ClassFacts here = next.get();
            classes.add(here);
            whole &= add(here.interfaces(), interfaces, classPath);
            next = here.superName().flatMap(classPath::find);
            whole &= next.isPresent() || here.superName().isEmpty();
        }
        return new Resolution(classes, List.copyOf(interfaces.values()), whole);
    }

    private static boolean add(List<String> names, Map<String, ClassFacts> interfaces, ClassPath classPath) {
        boolean whole = true;
        for (String name : names) {
            Optional<ClassFacts> facts = classPath.find(name);
            whole &= facts.isPresent();
            if (facts.isPresent() && interfaces.put(name, facts.get()) == null) {
                whole &= add(facts.get().interfaces(), interfaces, classPath);
            }
        }
        return whole;
    }

    /** @param member name and descriptor */
    Optional<Found> field(String member) {
        // The JVM looks into interfaces before the superclass; there is one field of that name and type or none.
        return first(classes, member).or(() -> first(interfaces, member));
    }

    Optional<Found> method(String member) {
        Optional<Found> inClasses = first(classes, member);
        if (inClasses.isPresent()) {
            return inClasses;
        }
        List<Found> inInterfaces = interfaces.stream()
                .flatMap(type -> found(type, member).stream())
                .filter(found -> !found.has(Opcodes.ACC_PRIVATE) && !found.has(Opcodes.ACC_STATIC))
                .toList();
        return inInterfaces.stream()
                .filter(found -> !found.has(Opcodes.ACC_ABSTRACT))
                .findFirst()
                .or(() -> inInterfaces.stream().findFirst());
    }

    /** A static method or a constructor is not inherited from an interface. */
    Optional<Found> inClasses(String member) {
        return first(classes, member);
    }

    /** The nearest class or interface that Spark's class path has. */
    Optional<ClassFacts> sparks() {
        return Stream.concat(classes.stream(), interfaces.stream())
                .filter(type -> type.origin() == Origin.SPARK)
                .findFirst();
    }

    private static Optional<Found> first(List<ClassFacts> types, String member) {
        return types.stream().flatMap(type -> found(type, member).stream()).findFirst();
    }

    private static Optional<Found> found(ClassFacts type, String member) {
        return type.member(member).map(access -> new Found(type, access));
    }
}
