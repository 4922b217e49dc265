package io.github.cimaven.spark.asm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What of a class others link to, with names as class files have them.
 *
 * @param origin where it was found
 * @param superName empty for {@code java/lang/Object}
 * @param members from name and descriptor to access flags
 */
record ClassFacts(
        String name,
        Origin origin,
        int access,
        Optional<String> superName,
        List<String> interfaces,
        Map<String, Integer> members) {

    /** In the order in which a JVM of Spark looks. */
    enum Origin {
        JDK,
        SPARK,
        JAR,
        OWN
    }

    static ClassFacts read(byte[] bytes, Origin origin) {
        Reader reader = new Reader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassFacts(reader.name, origin, reader.access, reader.superName, reader.interfaces, reader.members);
    }

    boolean has(int flag) {
        return (access & flag) != 0;
    }

    Optional<Integer> member(String nameAndDescriptor) {
        return Optional.ofNullable(members.get(nameAndDescriptor));
    }

    List<String> supertypes() {
        List<String> all = new ArrayList<>();
        superName.ifPresent(all::add);
        all.addAll(interfaces);
        return all;
    }

    String packageName() {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static final class Reader extends ClassVisitor {
        private String name = "";
        private int access;
        private Optional<String> superName = Optional.empty();
        private List<String> interfaces = List.of();
        private final Map<String, Integer> members = new HashMap<>();

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int flags, String ownName, String signature, String superclass, String[] superinterfaces) {
            name = ownName;
            access = flags;
            superName = Optional.ofNullable(superclass);
            interfaces = superinterfaces == null ? List.of() : List.of(superinterfaces);
        }

        @Override
        public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
            members.put(field + ":" + descriptor, flags);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int flags, String method, String descriptor, String signature, String[] exceptions) {
            members.put(method + descriptor, flags);
            return null;
        }
    }
}
