package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.asm.JarClasses.Place;
import io.github.cimaven.spark.asm.Reference.Use;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Tells what the code of a method refers to. */
final class CodeCollector extends MethodVisitor {
    private static final String CONSTRUCTOR = "<init>";

    private final IntFunction<Place> places;
    private final TypeSink types;
    private final BiConsumer<Reference, Place> found;
    private int line;

    interface TypeSink {
        void accept(Type type, boolean itf, Place place);
    }

    /** @param places the place for a line, 0 when it is unknown */
    CodeCollector(IntFunction<Place> places, TypeSink types, BiConsumer<Reference, Place> found) {
        super(Opcodes.ASM9);
        this.places = places;
        this.types = types;
        this.found = found;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        type(Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            type(Type.getObjectType(type));
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        member(owner, name + ":" + descriptor, isStatic ? Use.STATIC_FIELD : Use.FIELD, false);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean itf) {
        Use use = opcode == Opcodes.INVOKESTATIC
                ? Use.STATIC_METHOD
                : name.equals(CONSTRUCTOR) ? Use.CONSTRUCTOR : Use.METHOD;
        member(owner, name + descriptor, use, itf);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        constant(bootstrap);
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    private void constant(Object value) {
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            type(type);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            constant(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void handle(Handle handle) {
        String owner = handle.getOwner();
        String field = handle.getName() + ":" + handle.getDesc();
        String method = handle.getName() + handle.getDesc();
        switch (handle.getTag()) {
            case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD -> member(owner, field, Use.FIELD, false);
            case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC -> member(owner, field, Use.STATIC_FIELD, false);
            case Opcodes.H_INVOKESTATIC -> member(owner, method, Use.STATIC_METHOD, handle.isInterface());
            case Opcodes.H_NEWINVOKESPECIAL -> member(owner, method, Use.CONSTRUCTOR, false);
            default -> member(owner, method, Use.METHOD, handle.isInterface());
        }
    }

    private void type(Type type) {
        types.accept(type, false, places.apply(line));
    }

    private void member(String owner, String member, Use use, boolean itf) {
        if (owner.startsWith("[")) {
            // As in clone() of an array.
            type(Type.getObjectType(owner));
        } else {
            found.accept(new Reference(owner, member, use, itf), places.apply(line));
        }
    }
}
