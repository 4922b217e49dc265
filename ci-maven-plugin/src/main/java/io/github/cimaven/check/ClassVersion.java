package io.github.cimaven.check;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The version of a class file, by JVMS §4.1. */
record ClassVersion(int minor, int major) {
    /** How many bytes tell the version. */
    static final int BYTES = 8;

    private static final int MAGIC = 0xCAFEBABE;
    private static final int PREVIEW = 0xFFFF;
    /** 45 is Java 1.1, 52 is Java 8. */
    private static final int BEFORE_JAVA_1 = 44;

    private static final int JAVA_12 = 56;

    /** Empty when the bytes do not start a class file. */
    static Optional<ClassVersion> of(byte[] start) {
        if (start.length < BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(start);
        return bytes.getInt() == MAGIC
                ? Optional.of(
                        new ClassVersion(Short.toUnsignedInt(bytes.getShort()), Short.toUnsignedInt(bytes.getShort())))
                : Optional.empty();
    }

    /** The oldest Java that reads it, as in 8 or 17. */
    int java() {
        return major - BEFORE_JAVA_1;
    }

    /** Whether only this very Java reads it, and only with {@code --enable-preview}. */
    boolean preview() {
        return minor == PREVIEW && major >= JAVA_12;
    }
}
