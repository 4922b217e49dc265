package io.github.cimaven.audit.suppress;

import io.github.cimaven.audit.Match;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A vulnerability that is not to count.
 *
 * @param name what it is about, from outside: to be escaped where it lands
 * @param file relative to the root of the build
 * @param matches what it takes away
 * @param until the first day on which it no longer holds
 * @param reason why; empty when the user does not say
 * @param general of a list that is shared by many builds, so that nobody minds when it takes nothing away
 * @param statement what a VEX document says, word for word
 */
public record Rule(
        String name,
        String file,
        Optional<Integer> line,
        Predicate<Match> matches,
        Optional<LocalDate> until,
        Optional<String> reason,
        boolean general,
        Optional<Statement> statement) {

    boolean expired(LocalDate today) {
        return until.filter(day -> !today.isBefore(day)).isPresent();
    }

    /**
     * The analysis of a VEX document.
     *
     * @param state as in {@code not_affected}
     */
    public record Statement(String state, Optional<String> justification, Optional<String> detail) {}
}
