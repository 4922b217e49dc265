package io.github.cimaven.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files and bytes, in lower-case hexadecimal digits. */
public final class Digests {
    private static final String SHA_256 = "SHA-256";

    private Digests() {}

    public static String sha256(Path file) throws IOException {
        return of(SHA_256, file);
    }

    /**
     * Of a file of any size.
     *
     * @param algorithm one that every JDK has, as in {@code SHA-1}
     */
    public static String of(String algorithm, Path file) throws IOException {
        MessageDigest digest = algorithm(algorithm);
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String sha256(byte[] bytes) {
        return of(SHA_256, bytes);
    }

    /** @param algorithm one that every JDK has, as in {@code SHA-1} */
    public static String of(String algorithm, byte[] bytes) {
        return HexFormat.of().formatHex(algorithm(algorithm).digest(bytes));
    }

    /** For bytes that come in pieces. */
    public static MessageDigest sha256() {
        return algorithm(SHA_256);
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks " + name + ", which every JDK must have.", e);
        }
    }
}
