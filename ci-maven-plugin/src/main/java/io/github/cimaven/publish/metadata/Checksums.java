package io.github.cimaven.publish.metadata;

import io.github.cimaven.files.Digests;
import java.util.Map;
import java.util.TreeMap;

/** The checksums that a Maven repository keeps beside its files. */
public final class Checksums {
    /** From the suffix of the file to the JDK's name of the algorithm. */
    public static final Map<String, String> ALGORITHMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

    /** What Maven itself writes and looks for. */
    private static final Map<String, String> USUAL = Map.of(".md5", "MD5", ".sha1", "SHA-1");

    private Checksums() {}

    /** From each usual suffix to the checksum of the bytes. */
    public static Map<String, String> usual(byte[] bytes) {
        Map<String, String> checksums = new TreeMap<>();
        USUAL.forEach((suffix, algorithm) -> checksums.put(suffix, Digests.of(algorithm, bytes)));
        return checksums;
    }
}
