package io.github.cimaven.attest;

import java.util.regex.Pattern;

/** Tells the files of a Maven repository apart. */
public final class Published {
    private static final Pattern CHECKSUM = Pattern.compile(".+\\.(?:md5|sha1|sha256|sha512)");
    private static final String SIGNATURE = ".asc";

    private Published() {}

    /** Whether a statement is to be about it: not when it says itself something of another file. */
    public static boolean isSubject(String path) {
        return !isChecksum(path) && !isSignature(path);
    }

    public static boolean isChecksum(String path) {
        return CHECKSUM.matcher(path).matches();
    }

    public static boolean isSignature(String path) {
        return path.endsWith(SIGNATURE);
    }

    /** The path of the file that a checksum or a signature is about. */
    public static String about(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
