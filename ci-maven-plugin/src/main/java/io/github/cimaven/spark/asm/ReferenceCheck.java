package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.LinkageReport.Problem;
import io.github.cimaven.spark.asm.ClassFacts.Origin;
import io.github.cimaven.spark.asm.JarClasses.Place;
import io.github.cimaven.spark.asm.Reference.Use;
import io.github.cimaven.spark.asm.Resolution.Found;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Whether what the jar refers to is there, and is what it was. */
final class ReferenceCheck {
    private static final String USES = "uses";

    private final ClassPath classPath;

    ReferenceCheck(ClassPath classPath) {
        this.classPath = classPath;
    }

    Optional<Problem> of(Reference reference, Set<Place> places) {
        Optional<ClassFacts> owner = classPath.find(reference.owner());
        if (reference.use() == Use.CLASS) {
            return owner.isEmpty()
                    // Whoever uses it need not know what it is.
                    ? Optional.of(
                            problem(new Reference(reference.owner(), "", Use.CLASS, false), Problem.MISSING, false))
                    : classState(reference, owner.get(), places).map(state -> problem(reference, state, true));
        }
        if (owner.isEmpty() || owner.get().origin() == Origin.JDK) {
            // A missing class is told once, by itself.
            return Optional.empty();
        }
        Resolution resolution = Resolution.of(owner.get(), classPath);
        if (resolution.sparks().isEmpty()) {
            return Optional.empty();
        }
        // What a class of the jar inherits is its Spark parent's.
        Reference shown = new Reference(
                resolution.sparks().orElse(owner.get()).name(), reference.member(), reference.use(), reference.itf());
        return memberState(reference, resolution, places).map(state -> problem(shown, state, true));
    }

    /** Whether it is Spark's class path that the reference leads to. */
    boolean isSparks(Reference reference) {
        return classPath
                .find(reference.owner())
                .filter(owner -> owner.origin() == Origin.SPARK)
                .isPresent();
    }

    private static Optional<String> classState(Reference reference, ClassFacts owner, Set<Place> places) {
        if (owner.origin() != Origin.SPARK) {
            return Optional.empty();
        }
        if (reference.itf() && !owner.has(Opcodes.ACC_INTERFACE)) {
            return Optional.of("a class");
        }
        return owner.has(Opcodes.ACC_PUBLIC) || samePackage(owner, places)
                ? Optional.empty()
                : Optional.of("not public");
    }

    private static Optional<String> memberState(Reference reference, Resolution resolution, Set<Place> places) {
        ClassFacts owner = resolution.classes().get(0);
        if (!reference.isField() && reference.itf() != owner.has(Opcodes.ACC_INTERFACE)) {
            // An interface that became a class is told of the class.
            return reference.itf() ? Optional.empty() : Optional.of("in an interface");
        }
        Optional<Found> found = find(reference, resolution);
        if (found.isEmpty()) {
            // What is not known of a supertype may have it.
            return resolution.whole() ? Optional.of(Problem.MISSING) : Optional.empty();
        }
        return found.filter(it -> it.owner().origin() == Origin.SPARK).flatMap(it -> changed(reference, it, places));
    }

    private static Optional<Found> find(Reference reference, Resolution resolution) {
        return switch (reference.use()) {
            case FIELD, STATIC_FIELD -> resolution.field(reference.member());
            case CONSTRUCTOR ->
                resolution
                        .inClasses(reference.member())
                        .filter(found ->
                                found.owner().equals(resolution.classes().get(0)));
            case STATIC_METHOD -> resolution.inClasses(reference.member());
            default -> resolution.method(reference.member());
        };
    }

    private static Optional<String> changed(Reference reference, Found found, Set<Place> places) {
        if (reference.use() != Use.CONSTRUCTOR && reference.isStatic() != found.has(Opcodes.ACC_STATIC)) {
            return Optional.of(reference.isStatic() ? "not static" : "static");
        }
        if (found.has(Opcodes.ACC_PRIVATE)) {
            return Optional.of("private");
        }
        boolean open = found.has(Opcodes.ACC_PUBLIC) || found.has(Opcodes.ACC_PROTECTED);
        return open || samePackage(found.owner(), places) ? Optional.empty() : Optional.of("not public");
    }

    private static boolean samePackage(ClassFacts owner, Set<Place> places) {
        return places.stream().allMatch(place -> place.packageName().equals(owner.packageName()));
    }

    private static Problem problem(Reference reference, String state, boolean ofSpark) {
        return new Problem(Names.ofClass(reference.owner()), Names.of(reference), state, USES, "", 0, ofSpark);
    }
}
