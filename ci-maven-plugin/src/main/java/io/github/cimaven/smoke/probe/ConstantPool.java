package io.github.cimaven.smoke.probe;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classes that a class file refers to, as its constant pool has them (Java Virtual Machine Specification, 4.4).
 *
 * <p>Names in annotations are no such references. A nested class that only the attribute {@code InnerClasses} names is left
 * out, too: compilers put nested annotations there.
 */
final class ConstantPool {
    private final DataInputStream in;
    private String[] texts;
    private int[] nameOfClass;
    private final BitSet owners = new BitSet();
    private final BitSet inner = new BitSet();

    private ConstantPool(DataInputStream in) {
        this.in = in;
    }

    /**
     * From each class to whether a member of it is used; what is only mentioned may be a type that is cast to or caught, or
     * the home of a constant that the compiler copied (JDK-7153958), which no JVM loads.
     *
     * @throws IOException when it is no class file
     */
    static Map<String, Boolean> classes(byte[] file) throws IOException {
        try {
            return new ConstantPool(new DataInputStream(new ByteArrayInputStream(file))).read();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("it points to a constant that it does not have", e);
        }
    }

    private Map<String, Boolean> read() throws IOException {
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("it does not start like a class file");
        }
        in.skipBytes(4);
        constants(in.readUnsignedShort());
        in.skipBytes(6);
        in.skipBytes(2 * in.readUnsignedShort());
        members();
        members();
        attributes(true);
        Map<String, Boolean> names = new TreeMap<>();
        for (int index = 1; index < nameOfClass.length; index++) {
            if (nameOfClass[index] != 0 && (owners.get(index) || !inner.get(index))) {
                add(texts[nameOfClass[index]], owners.get(index), names);
            }
        }
        return names;
    }

    private void constants(int count) throws IOException {
        texts = new String[count];
        nameOfClass = new int[count];
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1: // Utf8
                    texts[index] = in.readUTF();
                    break;
                case 7: // Class
                    nameOfClass[index] = in.readUnsignedShort();
                    break;
                case 9: // Fieldref
                case 10: // Methodref
                case 11: // InterfaceMethodref
                    owners.set(in.readUnsignedShort());
                    in.skipBytes(2);
                    break;
                case 5: // Long
                case 6: // Double
                    in.skipBytes(8);
                    index++;
                    break;
                default:
                    in.skipBytes(length(tag));
            }
        }
    }

    private static int length(int tag) throws IOException {
        switch (tag) {
            case 3: // Integer
            case 4: // Float
            case 12: // NameAndType
            case 17: // Dynamic
            case 18: // InvokeDynamic
                return 4;
            case 15: // MethodHandle
                return 3;
            case 8: // String
            case 16: // MethodType
            case 19: // Module
            case 20: // Package
                return 2;
            default:
                throw new IOException("it has a constant of the unknown kind " + tag);
        }
    }

    private void members() throws IOException {
        int count = in.readUnsignedShort();
        for (int member = 0; member < count; member++) {
            in.skipBytes(6);
            attributes(false);
        }
    }

    private void attributes(boolean ofClass) throws IOException {
        int count = in.readUnsignedShort();
        for (int attribute = 0; attribute < count; attribute++) {
            String name = texts[in.readUnsignedShort()];
            int length = in.readInt();
            if (ofClass && "InnerClasses".equals(name)) {
                int classes = in.readUnsignedShort();
                for (int nested = 0; nested < classes; nested++) {
                    inner.set(in.readUnsignedShort());
                    inner.set(in.readUnsignedShort());
                    in.skipBytes(4);
                }
            } else {
                in.skipBytes(length);
            }
        }
    }

    /** An array stands as a descriptor: {@code [[Lcom/acme/Part;}, or {@code [I}, which needs no class. */
    private static void add(String text, boolean used, Map<String, Boolean> names) throws IOException {
        if (text == null) {
            throw new IOException("it has a class without a name");
        }
        String name = text;
        if (text.startsWith("[")) {
            if (!text.endsWith(";")) {
                return;
            }
            name = text.substring(text.indexOf('L') + 1, text.length() - 1);
        }
        name = name.replace('/', '.');
        names.put(name, used || Boolean.TRUE.equals(names.get(name)));
    }
}
