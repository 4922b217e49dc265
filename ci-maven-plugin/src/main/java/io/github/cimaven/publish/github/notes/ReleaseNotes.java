package io.github.cimaven.publish.github.notes;

import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.text.MarkdownText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The notes in Markdown. Text of commits is shown as it is: it links, mentions and formats nothing.
 *
 * @param page of the repository, for links
 * @param most characters
 */
public record ReleaseNotes(NotesMode mode, String page, int most) {
    private static final int SUBJECT = 200;
    private static final int NAME = 60;
    private static final int PEOPLE = 100;
    /** For the line that says what was left out, and the names. */
    private static final int RESERVE = 10_000;

    private static final String RELEASING = "[maven-release-plugin]";

    public String of(NoteFacts facts, ReleaseId release) {
        String link = comparison(facts, release);
        String changelog = mode.changelog() ? facts.changelog().orElse("").strip() : "";
        StringBuilder text = new StringBuilder(link);
        if (!changelog.isEmpty()) {
            text.append(cut(changelog, most - RESERVE - text.length())).append("\n\n");
        }
        if (mode.commits()) {
            commits(text, facts);
        }
        return text.toString().strip() + "\n";
    }

    private void commits(StringBuilder text, NoteFacts facts) {
        List<NoteCommit> commits = facts.commits().stream()
                .filter(commit -> commit.parents() < 2 && !commit.subject().startsWith(RELEASING))
                .toList();
        Map<Change.Kind, List<Change>> kinds = new EnumMap<>(Change.Kind.class);
        commits.stream()
                .map(Change::of)
                .forEach(change -> kinds.computeIfAbsent(change.kind(), it -> new ArrayList<>())
                        .add(change));
        int shown = 0;
        for (Map.Entry<Change.Kind, List<Change>> kind : kinds.entrySet()) {
            boolean only = kinds.size() == 1 && kind.getKey() == Change.Kind.OTHER;
            String heading =
                    "## %s\n\n".formatted(only ? "Changes" : kind.getKey().title());
            for (Change change : kind.getValue()) {
                String line = heading + line(change);
                if (text.length() + line.length() > most - RESERVE) {
                    break;
                }
                text.append(line);
                heading = "";
                shown++;
            }
            text.append('\n');
        }
        if (shown < commits.size() || !facts.whole()) {
            text.append("… and %s more commits.\n\n"
                    .formatted(facts.whole() ? String.valueOf(commits.size() - shown) : "many"));
        }
        people(text, Contributors.of(commits));
    }

    private static void people(StringBuilder text, List<String> names) {
        if (!names.isEmpty()) {
            String shown = names.stream()
                    .limit(PEOPLE)
                    .map(name -> MarkdownText.of(name, NAME))
                    .collect(Collectors.joining(", "));
            String more = names.size() > PEOPLE ? " and %d more".formatted(names.size() - PEOPLE) : "";
            if (shown.length() < RESERVE / 2) {
                text.append("## Contributors\n\n").append(shown).append(more).append('\n');
            }
        }
    }

    private String line(Change change) {
        String scope = change.scope()
                .map(it -> "**" + MarkdownText.of(it, NAME) + ":** ")
                .orElse("");
        String request = change.request()
                .map(number -> " ([#%s](%s/pull/%s))".formatted(number, page, number))
                .orElse("");
        String commit = change.commit();
        return "- %s%s%s ([%s](%s/commit/%s))\n"
                .formatted(
                        scope,
                        MarkdownText.of(change.text(), SUBJECT),
                        request,
                        commit.substring(0, Math.min(7, commit.length())),
                        page,
                        commit);
    }

    private String comparison(NoteFacts facts, ReleaseId release) {
        Optional<String> tag = release.tag();
        if (facts.previousTag().isEmpty() || tag.isEmpty()) {
            return "";
        }
        String before = facts.previousTag().get();
        return "[All changes since %s](%s/compare/%s...%s)\n\n"
                .formatted(MarkdownText.of(before, NAME), page, encoded(before), encoded(tag.get()));
    }

    private static String encoded(String tag) {
        return URLEncoder.encode(tag, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static String cut(String markdown, int most) {
        if (markdown.length() <= most) {
            return Fences.closed(markdown);
        }
        int end = markdown.lastIndexOf('\n', most);
        return Fences.closed(markdown.substring(0, Math.max(end, 0))) + "\n\n… The changelog has more.";
    }
}
