package io.github.cimaven.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How CI runners find and read commands in a line, after their sources and documentation. */
public final class RunnerCommands {
    private static final Pattern GITHUB =
            Pattern.compile("[\\s\\p{Z}]*::(?<name>[^ :]+)(?: (?<keys>.*?))?::(?<data>.*)");
    private static final Pattern GITHUB_OLD = Pattern.compile("##\\[[^\\]]*\\]");
    private static final Pattern AZURE =
            Pattern.compile("##vso\\[(?<name>[^ \\]]+)(?: (?<keys>[^\\]]*))?\\](?<data>.*)");
    private static final Pattern TEAMCITY =
            Pattern.compile("##teamcity\\[(?<name>\\w+)(?<keys>(?: \\w+='(?:[^|']|\\|.)*')*)\\]");
    private static final Pattern TEAMCITY_KEY = Pattern.compile(" (?<key>\\w+)='(?<value>(?:[^|']|\\|.)*)'");
    private static final Pattern TEAMCITY_ESCAPE = Pattern.compile("\\|(?:0x(?<code>[0-9a-f]{4})|(?<letter>.))");

    private RunnerCommands() {}

    public record Command(String name, Map<String, String> properties, String data) {}

    /** {@code ActionCommand.TryParseV2}. */
    public static Optional<Command> github(String line) {
        return command(GITHUB.matcher(line), ",", RunnerCommands::githubProperty, RunnerCommands::githubData);
    }

    /** {@code Command.TryParse} of the Azure agent. */
    public static Optional<Command> azure(String line) {
        Matcher matcher = AZURE.matcher(line);
        return matcher.find()
                ? command(
                        matcher.reset(line.substring(matcher.start())),
                        ";",
                        RunnerCommands::azure0,
                        RunnerCommands::azure0)
                : Optional.empty();
    }

    public static Optional<Command> teamcity(String line) {
        Matcher matcher = TEAMCITY.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        Matcher keys = TEAMCITY_KEY.matcher(matcher.group("keys"));
        while (keys.find()) {
            properties.put(keys.group("key"), teamcityValue(keys.group("value")));
        }
        return Optional.of(new Command(matcher.group("name"), properties, ""));
    }

    /** The commands of any runner that a line of the console would start. */
    public static List<String> started(String line) {
        List<String> found = new ArrayList<>();
        github(line).ifPresent(command -> found.add("github " + command));
        azure(line).ifPresent(command -> found.add("azure " + command));
        if (GITHUB_OLD.matcher(line).find()) {
            found.add("github ##[");
        }
        if (line.contains("##vso[") || line.contains("##teamcity[") || line.contains("##[")) {
            found.add("prefix");
        }
        return found;
    }

    private interface Unescape {
        String of(String text);
    }

    private static Optional<Command> command(Matcher matcher, String separator, Unescape property, Unescape data) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        String keys = Optional.ofNullable(matcher.group("keys")).orElse("");
        Arrays.stream(keys.split(separator))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> properties.put(pair[0], property.of(pair[1])));
        return Optional.of(new Command(matcher.group("name"), properties, data.of(matcher.group("data"))));
    }

    private static String githubData(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private static String githubProperty(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    private static String azure0(String text) {
        return text.replace("%3B", ";")
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%5D", "]")
                .replace("%AZP25", "%");
    }

    private static String teamcityValue(String text) {
        return TEAMCITY_ESCAPE
                .matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                                : escape.group(2).replace('n', '\n').replace('r', '\r')));
    }
}
