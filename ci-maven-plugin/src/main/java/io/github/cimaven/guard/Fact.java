package io.github.cimaven.guard;

import java.util.Optional;

/**
 * Something that a rule asks for, or why there is nothing to ask.
 *
 * @param reason why there is none, as a phrase
 * @param missing whether the user wanted it to be there
 */
public record Fact<T>(Optional<T> value, String reason, boolean missing) {

    public static <T> Fact<T> of(T value) {
        return new Fact<>(Optional.of(value), "", false);
    }

    /** The project or its settings have nothing of the kind. */
    public static <T> Fact<T> none(String reason) {
        return new Fact<>(Optional.empty(), reason, false);
    }

    /** It cannot be found out. */
    public static <T> Fact<T> unknown(String reason) {
        return new Fact<>(Optional.empty(), reason, true);
    }
}
