package io.github.cimaven.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables of a CI environment. An empty value counts as unset, as in {@code GITHUB_HEAD_REF=""} on a push.
 *
 * <p>A value with control characters, or longer than {@value #MAX_LENGTH} characters, is none that a provider gives: it
 * is left out and told by {@link #doubts()}.
 */
public final class Variables {
    static final int MAX_LENGTH = 8192;

    private final Map<String, String> values;
    private final Set<String> odd = new TreeSet<>();

    public Variables(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public Optional<String> get(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (!isClean(value)) {
            odd.add(name);
            return Optional.empty();
        }
        return Optional.of(value.strip());
    }

    /** Whether a provider can mean it: not endless, on one line and without control characters. */
    public static boolean isClean(String value) {
        return value.length() <= MAX_LENGTH && value.codePoints().noneMatch(Character::isISOControl);
    }

    /** The first of these that is set. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            Optional<String> value = get(name);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    public boolean has(String name) {
        return get(name).isPresent();
    }

    public boolean is(String name, String value) {
        return get(name).filter(value::equalsIgnoreCase).isPresent();
    }

    /** The value that all variables of such names have; empty when they differ, as those of several repositories do. */
    public Optional<String> common(String prefix, String suffix) {
        List<String> found = values.keySet().stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(suffix))
                .sorted()
                .flatMap(name -> get(name).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The value, unless it is the word {@code false}, which some providers use for "not a pull request". */
    public Optional<String> unlessFalse(String name) {
        return get(name).filter(value -> !value.equalsIgnoreCase("false"));
    }

    /** The value without the prefix, if it has it, as in {@code refs/tags/v1.0} without {@code refs/tags/}. */
    public Optional<String> after(String prefix, String name) {
        return get(name)
                .filter(value -> value.startsWith(prefix) && value.length() > prefix.length())
                .map(value -> value.substring(prefix.length()));
    }

    /** A sentence for each variable that was asked for and left out. */
    public List<String> doubts() {
        List<String> sentences = new ArrayList<>();
        for (String name : odd) {
            sentences.add(
                    "The variable %s holds control characters or more than %d characters; it is ignored. Look at what sets it."
                            .formatted(name, MAX_LENGTH));
        }
        return sentences;
    }
}
