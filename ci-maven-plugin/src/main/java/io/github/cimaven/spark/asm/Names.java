package io.github.cimaven.spark.asm;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Names as people know them. */
final class Names {
    private static final String CONSTRUCTOR = "<init>";

    private Names() {}

    static String ofClass(String internal) {
        return internal.replace('/', '.');
    }

    /** As in {@code the method scala.Option.get(): java.lang.Object}. */
    static String of(Reference reference) {
        if (reference.use() == Reference.Use.CLASS) {
            return (reference.itf() ? "the interface " : "the class ") + ofClass(reference.owner());
        }
        return member(reference.owner(), reference.member());
    }

    /** @param member name and descriptor */
    static String member(String owner, String member) {
        int colon = member.indexOf(':');
        if (colon >= 0) {
            return "the field %s.%s: %s"
                    .formatted(
                            ofClass(owner),
                            member.substring(0, colon),
                            Type.getType(member.substring(colon + 1)).getClassName());
        }
        int parenthesis = member.indexOf('(');
        String name = member.substring(0, parenthesis);
        Type type = Type.getMethodType(member.substring(parenthesis));
        String parameters = Arrays.stream(type.getArgumentTypes())
                .map(Type::getClassName)
                .collect(Collectors.joining(", ", "(", ")"));
        return name.equals(CONSTRUCTOR)
                ? "the constructor " + ofClass(owner) + parameters
                : "the method %s.%s%s: %s"
                        .formatted(
                                ofClass(owner),
                                name,
                                parameters,
                                type.getReturnType().getClassName());
    }
}
