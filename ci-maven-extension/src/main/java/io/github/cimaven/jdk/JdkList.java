package io.github.cimaven.jdk;

import io.github.cimaven.config.MatrixKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The JDKs that the user names.
 *
 * @param features each once, in the user's order: 8, 11, 17
 */
public record JdkList(List<Integer> features) {
    /** Both 1.8 and 8 are Java 8. */
    private static final Pattern FEATURE = Pattern.compile("(?:1\\.)?([1-9]\\d{0,2})");

    public JdkList {
        features = List.copyOf(features);
    }

    /**
     * Reads {@link MatrixKeys#JDKS}.
     *
     * @return empty when it is not set
     * @throws SettingException naming each part that is no feature version
     */
    public static Optional<JdkList> of(Settings settings) {
        return settings.text(MatrixKeys.JDKS).map(JdkList::parse);
    }

    private static JdkList parse(String value) {
        List<String> parts = Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> wrong =
                parts.stream().filter(part -> !FEATURE.matcher(part).matches()).toList();
        if (!wrong.isEmpty() || parts.isEmpty()) {
            throw new SettingException(
                    "%s=%s: %s no feature version of a JDK. Type numbers separated by commas, as in -D%s=17,21,25."
                            .formatted(
                                    MatrixKeys.JDKS,
                                    SettingException.shown(value),
                                    wrong.isEmpty()
                                            ? "it has"
                                            : SettingException.shown(String.join(", ", wrong))
                                                    + (wrong.size() == 1 ? " is" : " are"),
                                    MatrixKeys.JDKS));
        }
        return new JdkList(parts.stream()
                .map(part -> FEATURE.matcher(part).replaceFirst("$1"))
                .map(Integer::valueOf)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf)));
    }
}
