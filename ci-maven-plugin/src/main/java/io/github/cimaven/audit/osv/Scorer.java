package io.github.cimaven.audit.osv;

import java.util.Optional;

/** Computes base scores of CVSS. */
@FunctionalInterface
public interface Scorer {

    /** @return from 0.0 to 10.0; empty when it is no vector of a known version of CVSS */
    Optional<Double> score(String vector);

    /** Whether it computes at all; without its library no vector has a score. */
    default boolean computes() {
        return true;
    }
}
