package io.github.cimaven.version;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that setuptools_scm would derive, with its default schemes guess-next-dev and node-and-date.
 *
 * <p>For file names and manifests only: Maven sorts {@code 1.2.4.dev4+g567890a} after {@code 1.2.4}.
 *
 * @see <a href="https://setuptools-scm.readthedocs.io/en/latest/extending/">setuptools_scm, version and local
 *     schemes</a>
 */
public final class GitVersion {
    /** Counted from 0.0 when there is no tag. */
    private static final String FIRST = "0.1";

    private static final Pattern LAST_NUMBER = Pattern.compile("^(?<before>.*?)(?<number>\\d+)$");
    private static final Pattern NUMBERS_FIRST = Pattern.compile("^(?<before>(?:\\d+\\.)*)(?<number>\\d+)\\D.*$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private GitVersion() {}

    /**
     * @param tagVersion the version that the description's tag names; empty text when there is no tag
     * @param today the day in UTC, told of a work tree with changes
     */
    public static String of(Description description, String tagVersion, LocalDate today) {
        if (description.exact()) {
            return tagVersion;
        }
        String version = next(description, tagVersion) + ".dev" + description.distance() + "+g" + description.commit();
        return description.dirty() ? version + ".d" + DAY.format(today) : version;
    }

    /** The version that is worked on, without what tells one commit from the next. */
    static String next(Description description, String tagVersion) {
        return description.tag().isPresent() ? next(tagVersion) : FIRST;
    }

    /**
     * The last number one higher. What does not end in a number, as in {@code 1.2.3.Final}, loses what stands after
     * its leading numbers; setuptools_scm refuses such a tag.
     */
    private static String next(String version) {
        int plus = version.indexOf('+');
        String whole = plus < 0 ? version : version.substring(0, plus);
        if (whole.endsWith(".dev0")) {
            return whole.substring(0, whole.length() - ".dev0".length());
        }
        Matcher last = LAST_NUMBER.matcher(whole);
        Matcher matcher = last.matches() ? last : NUMBERS_FIRST.matcher(whole);
        return matcher.matches()
                ? matcher.group("before") + new BigInteger(matcher.group("number")).add(BigInteger.ONE)
                : whole + ".1";
    }
}
