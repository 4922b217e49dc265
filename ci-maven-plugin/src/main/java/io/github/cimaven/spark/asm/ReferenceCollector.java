package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.asm.JarClasses.Place;
import io.github.cimaven.spark.asm.Reference.Use;
import java.util.function.BiConsumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Tells what a class refers to. Annotations are left out: a JVM does without those that it lacks. */
final class ReferenceCollector extends ClassVisitor {
    private final BiConsumer<Reference, Place> found;
    private String name = "";
    private String source = "";

    ReferenceCollector(BiConsumer<Reference, Place> found) {
        super(Opcodes.ASM9);
        this.found = found;
    }

    @Override
    public void visit(
            int version, int access, String ownName, String signature, String superName, String[] interfaces) {
        name = ownName;
        if (superName != null) {
            type(Type.getObjectType(superName), false, place());
        }
        for (String itf : interfaces == null ? new String[0] : interfaces) {
            type(Type.getObjectType(itf), true, place());
        }
    }

    @Override
    public void visitSource(String file, String debug) {
        source = file == null ? "" : file;
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        type(Type.getType(descriptor), false, place(field));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        Type type = Type.getMethodType(descriptor);
        type(type.getReturnType(), false, place(method));
        for (Type argument : type.getArgumentTypes()) {
            type(argument, false, place(method));
        }
        return new CodeCollector(line -> place(method, line), this::type, found);
    }

    private void type(Type type, boolean itf, Place place) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            found.accept(new Reference(element.getInternalName(), "", Use.CLASS, itf), place);
        }
    }

    private Place place() {
        return new Place(packageName(), Names.ofClass(name));
    }

    private Place place(String member) {
        return new Place(packageName(), Names.ofClass(name) + "." + member);
    }

    private Place place(String method, int line) {
        return line == 0 || source.isEmpty()
                ? place(method)
                : new Place(packageName(), "%s.%s (%s:%d)".formatted(Names.ofClass(name), method, source, line));
    }

    private String packageName() {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}
