package io.github.cimaven.jdk;

import io.github.cimaven.config.MatrixKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** What a JDK that the user names and that is not installed does to the build. */
public enum MissingJdks {
    FAIL,
    WARN;

    /** @throws SettingException when {@link MatrixKeys#MISSING} is neither */
    public static MissingJdks of(Settings settings) {
        String value = settings.text(MatrixKeys.MISSING).orElse(MatrixKeys.MISSING_DEFAULT);
        return switch (value) {
            case "fail" -> FAIL;
            case "warn" -> WARN;
            default ->
                throw new SettingException("%s=%s is neither fail nor warn. Type -D%s=fail or -D%s=warn."
                        .formatted(
                                MatrixKeys.MISSING,
                                SettingException.shown(value),
                                MatrixKeys.MISSING,
                                MatrixKeys.MISSING));
        };
    }

    /**
     * Names all of them, and what there is instead.
     *
     * @param missing feature versions, at least one
     */
    public String sentence(Collection<Integer> missing, Collection<Jdk> installed) {
        String named = (missing.size() == 1 ? "JDK " : "JDKs ") + Features.text(missing);
        String there =
                installed.stream()
                        .collect(Collectors.toMap(Jdk::feature, Jdk::home, (one, other) -> one))
                        .entrySet()
                        .stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(jdk -> jdk.getKey() + " (" + jdk.getValue() + ")")
                        .collect(Collectors.joining(", "));
        String found = "%s of %s %s not installed here; found: %s."
                .formatted(
                        named, MatrixKeys.JDKS, missing.size() == 1 ? "is" : "are", there.isEmpty() ? "none" : there);
        return this == WARN
                ? found + " No test runs on " + (missing.size() == 1 ? "it." : "them.")
                : found
                        + " Install %s, name %s in ~/.m2/toolchains.xml, or type -D%s=warn to do without."
                                .formatted(
                                        missing.size() == 1 ? "it" : "them",
                                        missing.size() == 1 ? "it" : "them",
                                        MatrixKeys.MISSING);
    }
}
