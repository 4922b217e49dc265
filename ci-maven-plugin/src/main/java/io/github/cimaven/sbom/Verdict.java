package io.github.cimaven.sbom;

/** What is to be done about a licence; the worst first. */
enum Verdict {
    /** It is known, and not among the allowed ones. */
    DENIED,
    /** Nobody can tell without reading. */
    REVIEW,
    ALLOWED;

    Verdict worse(Verdict other) {
        return compareTo(other) < 0 ? this : other;
    }

    Verdict better(Verdict other) {
        return compareTo(other) > 0 ? this : other;
    }
}
