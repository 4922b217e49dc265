package io.github.cimaven.check;

/**
 * How much of an archive is read, so that one that was made to burst does not stop the build.
 *
 * @param entries the most entries
 * @param inflated the most bytes of all entries together, unpacked
 */
record Limits(int entries, long inflated) {
    static final Limits USUAL = new Limits(200_000, 2L << 30);

    /** The most bytes that are kept of one entry; the files that the rules ask for are far smaller. */
    static final int KEPT = 1 << 20;

    /** Whether a rule asks for the content. */
    static boolean wanted(String name) {
        return name.equals(Archive.MANIFEST)
                || name.startsWith(Archive.SERVICES)
                || (name.startsWith(Archive.DESCRIPTORS)
                        && (name.endsWith("/pom.properties") || name.endsWith("/pom.xml")));
    }
}
