package io.github.cimaven.text;

import java.util.regex.Pattern;

/**
 * Text for the console, which CI runners read commands from.
 *
 * @see <a href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">GitHub: {@code ::} at
 *     the start of a line after blanks, {@code ##[} anywhere in it</a>
 * @see <a href="https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Agent.Sdk/Command.cs">Azure:
 *     {@code ##vso[} anywhere in a line</a>
 * @see <a href="https://www.jetbrains.com/help/teamcity/service-messages.html">TeamCity: {@code ##teamcity[}</a>
 */
public final class ConsoleText {
    private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");
    /** .NET's TrimStart takes every blank of Unicode. */
    private static final Pattern LEADING_COLONS = Pattern.compile("^([\\s\\p{Z}]*):(?=:)");

    private ConsoleText() {}

    /**
     * Text from outside as part of a line.
     *
     * @param max the length at most, in code points
     */
    public static String of(String text, int max) {
        return VisibleText.bounded(line(VisibleText.of(text)), max);
    }

    /** A line that starts no command of a CI runner, whatever it was put together from. */
    public static String line(String line) {
        String defused = COMMAND.matcher(line).replaceAll("# #");
        return LEADING_COLONS.matcher(defused).replaceFirst("$1: ");
    }
}
