package io.github.cimaven.publish.github.notes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit as a reader of notes sees it.
 *
 * @param text from outside, not escaped
 * @param request the number of the pull request that GitHub wrote behind the subject
 * @see <a href="https://www.conventionalcommits.org/en/v1.0.0/">Conventional Commits</a>
 */
record Change(Kind kind, Optional<String> scope, String text, Optional<String> request, String commit) {
    private static final Pattern CONVENTIONAL =
            Pattern.compile("(?<type>[A-Za-z]+)(?:\\((?<scope>[^()]{1,60})\\))?(?<bang>!)?:\\s+(?<text>\\S.*)");
    private static final Pattern BREAKING =
            Pattern.compile("^BREAKING[ -]CHANGE:[ \\t]*(?<text>\\S.*)$", Pattern.MULTILINE);
    private static final Pattern REQUEST = Pattern.compile("\\s*\\(#(?<number>\\d{1,9})\\)$");
    private static final Map<String, Kind> TYPES = Map.ofEntries(
            Map.entry("feat", Kind.FEATURE),
            Map.entry("fix", Kind.FIX),
            Map.entry("perf", Kind.PERFORMANCE),
            Map.entry("security", Kind.SECURITY),
            Map.entry("revert", Kind.REVERT),
            Map.entry("docs", Kind.DOCUMENTATION),
            Map.entry("refactor", Kind.OTHER),
            Map.entry("style", Kind.OTHER),
            Map.entry("test", Kind.OTHER),
            Map.entry("build", Kind.OTHER),
            Map.entry("ci", Kind.OTHER),
            Map.entry("chore", Kind.OTHER),
            Map.entry("deps", Kind.OTHER));

    /** The sections of notes, in their order. */
    enum Kind {
        BREAKING("Breaking changes"),
        SECURITY("Security"),
        FEATURE("Features"),
        FIX("Fixes"),
        PERFORMANCE("Performance"),
        REVERT("Reverts"),
        DOCUMENTATION("Documentation"),
        OTHER("Other changes");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static Change of(NoteCommit commit) {
        String subject = commit.subject();
        Matcher request = REQUEST.matcher(subject);
        Optional<String> number = request.find() ? Optional.of(request.group("number")) : Optional.empty();
        String line = number.isPresent() ? subject.substring(0, request.start()) : subject;
        Matcher form = CONVENTIONAL.matcher(line);
        Optional<Kind> kind = form.matches()
                ? Optional.ofNullable(TYPES.get(form.group("type").toLowerCase(Locale.ROOT)))
                : Optional.empty();
        Matcher footer = BREAKING.matcher(commit.message());
        boolean noted = footer.find();
        boolean breaking = noted || (form.matches() && form.group("bang") != null);
        // A word before a colon that is no type of commit is a part of the sentence.
        boolean typed = kind.isPresent() || (form.matches() && form.group("bang") != null);
        String text = typed ? form.group("text") : line;
        return new Change(
                breaking ? Kind.BREAKING : kind.orElse(Kind.OTHER),
                typed ? Optional.ofNullable(form.group("scope")) : Optional.empty(),
                noted ? text + ": " + footer.group("text").strip() : text,
                number,
                commit.id());
    }
}
