package io.github.cimaven.sbom;

/**
 * A licence as an SBOM names it.
 *
 * @param text an SPDX id, an SPDX expression, or a name that is neither
 */
public record Licence(Kind kind, String text) {

    /** How a licence is named. */
    public enum Kind {
        ID,
        EXPRESSION,
        NAME
    }
}
