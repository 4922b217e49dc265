package io.github.cimaven.git;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What git says of a command that failed: in English, line by line, and partly in the words of a server. */
final class GitWords {
    private static final String REMOTE = "remote: ";
    private static final String REFUSED = "[remote rejected]";

    /** Of git itself: another push was at work, or a disk had a fault. */
    private static final Pattern PASSING = Pattern.compile("lock|failed to update ref|unpacker error|internal");

    private static final int MOST_LINES = 5;
    private static final int MOST_CHARACTERS = 200;

    private final List<String> lines;

    /** @param problems its standard error; passwords of URLs are taken out */
    GitWords(String problems) {
        lines = problems.lines()
                .map(line -> line.replaceAll("://[^/@\\s]*@", "://").replaceAll("\\p{Cntrl}", " "))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether a server has looked at what was pushed and does not take it: the same push is refused again. */
    boolean isRefusal() {
        return lines.stream()
                .anyMatch(
                        line -> line.contains(REFUSED) && !PASSING.matcher(line).find());
    }

    /** The line that tells most, behind the errors that a server names. */
    String reason() {
        Stream<String> named = lines.stream()
                .filter(line -> line.startsWith(REMOTE + "error:"))
                .map(line -> line.substring(REMOTE.length()))
                .limit(MOST_LINES);
        String main = lines.stream()
                .filter(line -> line.startsWith("fatal:") || line.startsWith("error:") || line.contains("rejected"))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse("no reason given");
        return Stream.concat(named, Stream.of(main))
                .map(line -> line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "...")
                .collect(Collectors.joining("; "));
    }
}
