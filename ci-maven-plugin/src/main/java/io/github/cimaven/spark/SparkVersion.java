package io.github.cimaven.spark;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.SparkKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Spark for a version of Scala.
 *
 * @param version as in {@code 4.0.1}
 * @param scala the binary version of Scala, as in {@code 2.13}
 */
public record SparkVersion(String version, String scala) {
    private static final Pattern SHAPE = Pattern.compile("((\\d{1,3})\\.(\\d{1,3})[A-Za-z0-9.-]*?)(?:_(2\\.\\d{2}))?");
    private static final String SCALA_2_13 = "2.13";

    /**
     * @param text versions separated by commas
     * @param scala the binary version of Scala of the dependency in the POM, for versions of Spark that have several
     * @throws SettingException when one is no version, or Spark has none for its Scala
     */
    public static List<SparkVersion> list(String text, String scala) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(version -> !version.isEmpty())
                .map(version -> of(version, scala))
                .distinct()
                .toList();
    }

    private static SparkVersion of(String text, String declared) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new SettingException(
                    "%s has %s, which is no version of Spark. Type versions separated by commas, as in -D%s=3.5.6,4.0.1."
                            .formatted(SparkKeys.VERSIONS, SettingException.shown(text), SparkKeys.VERSIONS));
        }
        boolean only213 = Integer.parseInt(matcher.group(2)) >= 4;
        Optional<String> named = Optional.ofNullable(matcher.group(4));
        if (only213 && named.isPresent() && !named.get().equals(SCALA_2_13)) {
            throw new SettingException("%s has %s, but Spark %s is there for Scala 2.13 alone. Type -D%s=%s."
                    .formatted(SparkKeys.VERSIONS, text, matcher.group(1), SparkKeys.VERSIONS, matcher.group(1)));
        }
        return new SparkVersion(matcher.group(1), only213 ? SCALA_2_13 : named.orElse(declared));
    }

    /** As in {@code 4.0} for {@code 4.0.1}. */
    public String line() {
        Matcher matcher = SHAPE.matcher(version);
        return matcher.matches() ? matcher.group(2) + "." + matcher.group(3) : version;
    }

    /** For file names, as in {@code 4.0.1_2.13}. */
    public String label() {
        return version + "_" + scala;
    }

    @Override
    public String toString() {
        return "Spark " + version + " (Scala " + scala + ")";
    }
}
