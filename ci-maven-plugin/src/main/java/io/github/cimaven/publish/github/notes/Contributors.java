package io.github.cimaven.publish.github.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote commits: authors and co-authors, each once, without their addresses and without bots. */
final class Contributors {
    private static final Pattern CO_AUTHOR = Pattern.compile(
            "^Co-authored-by:[ \\t]*(?<name>[^<>\\r\\n]{1,200}?)[ \\t]*<(?<email>[^<>\\s]{1,200})>[ \\t]*$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final String BOT = "[bot]";

    private Contributors() {}

    /** Their names, in the order of their first commit. */
    static List<String> of(List<NoteCommit> newestFirst) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            NoteCommit commit = newestFirst.get(i);
            add(names, commit.author(), commit.email());
            Matcher others = CO_AUTHOR.matcher(commit.message());
            while (others.find()) {
                add(names, others.group("name"), others.group("email"));
            }
        }
        return names.values().stream().distinct().toList();
    }

    private static void add(Map<String, String> names, String name, String email) {
        if (!name.isBlank() && !name.strip().endsWith(BOT) && !email.contains(BOT)) {
            names.putIfAbsent(email.toLowerCase(Locale.ROOT), name.strip());
        }
    }
}
