package io.github.cimaven.tests;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JaCoCo's agent among the options of a test JVM. JaCoCo puts it into the property {@code argLine}; a POM that configures
 * the element {@code argLine} of Surefire, or a command line with {@code -DargLine}, leaves it out without a word.
 */
public final class CoverageAgent {
    /** The property that JaCoCo sets where nothing else is configured. */
    public static final String PROPERTY = "argLine";

    private static final Pattern OPTION = Pattern.compile(
            "\"-javaagent:[^\"]*org\\.jacoco\\.agent[^\"]*\"|-javaagent:[^\"\\s]*org\\.jacoco\\.agent\\S*");
    private static final Pattern LATE = Pattern.compile("[@$]\\{" + PROPERTY + "}");

    private static final Pattern LATE_PROPERTY = Pattern.compile("[@$]\\{([^}]+)}");

    private CoverageAgent() {}

    /**
     * The options with the agent, when they leave it out.
     *
     * @param options those of the goal
     * @param property what the module's property says; {@code null} when it is not set
     */
    public static Optional<String> added(String options, String property) {
        Matcher agent = OPTION.matcher(property == null ? "" : property);
        if (!agent.find()
                || OPTION.matcher(options).find()
                || LATE.matcher(options).find()) {
            return Optional.empty();
        }
        return Optional.of((agent.group() + " " + options.strip()).strip());
    }

    /**
     * The options without the agent, when they have it: by themselves, or by a property that the goal reads late.
     *
     * @param properties from a name to the module's property, or {@code null}
     */
    public static Optional<String> removed(String options, UnaryOperator<String> properties) {
        String read = LATE_PROPERTY.matcher(options).replaceAll(name -> {
            String value = properties.apply(name.group(1));
            return Matcher.quoteReplacement(
                    value == null || !OPTION.matcher(value).find() ? name.group() : value);
        });
        return OPTION.matcher(read).find()
                ? Optional.of(OPTION.matcher(read).replaceAll("").strip())
                : Optional.empty();
    }
}
