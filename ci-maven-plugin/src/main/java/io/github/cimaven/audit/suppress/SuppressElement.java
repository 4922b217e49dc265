package io.github.cimaven.audit.suppress;

import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Resolved;
import io.github.cimaven.files.Digests;
import io.github.cimaven.record.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One {@code <suppress>}: at most one artifact, and any number of vulnerabilities. When a part of the artifact is not
 * understood the rule has no effect, as it would take away too much; a vulnerability that is not understood stays.
 */
final class SuppressElement {
    /** {@code xs:date}; its time zone moves the end by hours, which nobody means. */
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");

    private final String file;
    private final int line;
    private final boolean general;
    private final List<Predicate<Match>> artifacts = new ArrayList<>();
    private final List<Predicate<Match>> vulnerabilities = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<String> notes = Optional.empty();
    private boolean usable = true;

    SuppressElement(String file, int line, String base) {
        this.file = file;
        this.line = line;
        this.general = Boolean.parseBoolean(base);
    }

    void until(String text) {
        if (text == null) {
            return;
        }
        try {
            var date = DATE.matcher(text.strip());
            until = date.matches() ? Optional.of(LocalDate.parse(date.group(1))) : Optional.empty();
        } catch (DateTimeParseException e) {
            until = Optional.empty();
        }
        if (until.isEmpty()) {
            refuse("until=\"" + text + "\"");
        }
    }

    void child(String element, Wanted wanted) {
        try {
            switch (element) {
                case "notes" -> notes = Optional.of(wanted.value()).filter(text -> !text.isBlank());
                case "gav" -> artifact(wanted, one -> one.component().coordinates());
                case "packageUrl" -> artifact(wanted, one -> one.component().packageUrl());
                case "filePath" ->
                    artifact(wanted, one -> one.component().file().toString());
                case "sha1" -> artifact(wanted, SuppressElement::sha1);
                case "cve", "vulnerabilityName" -> vulnerability(wanted);
                case "cvssBelow" -> below(wanted.value());
                default -> unknown("<" + element + ">");
            }
        } catch (PatternSyntaxException e) {
            refuse("<%s>%s</%1$s> as a regular expression".formatted(element, wanted.value()));
        } catch (NumberFormatException e) {
            unknown("<%s>%s</%1$s>".formatted(element, wanted.value()));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Empty when it is to have no effect. */
    Optional<Rule> rule() {
        if (!usable || vulnerabilities.isEmpty()) {
            if (usable && findings.isEmpty()) {
                refuse("a <suppress> without cve, vulnerabilityName or cvssBelow");
            }
            return Optional.empty();
        }
        Predicate<Match> matches = match -> artifacts.stream().allMatch(one -> one.test(match))
                && vulnerabilities.stream().anyMatch(one -> one.test(match));
        return Optional.of(new Rule(
                String.join(", ", names), file, Optional.of(line), matches, until, notes, general, Optional.empty()));
    }

    /** A vulnerability is one of all files with the same coordinates: a rule for one of them says nothing of the others. */
    private void artifact(Wanted wanted, TextOf text) {
        Pattern pattern = wanted.pattern();
        names.add(0, wanted.value());
        artifacts.add(match -> !match.resolved().isEmpty()
                && match.resolved().stream()
                        .allMatch(one -> pattern.matcher(text.of(one)).matches()));
    }

    private void vulnerability(Wanted wanted) {
        Pattern pattern = wanted.pattern();
        names.add(wanted.value());
        vulnerabilities.add(
                match -> match.ids().stream().anyMatch(id -> pattern.matcher(id).matches()));
    }

    private void below(String text) {
        double limit = Double.parseDouble(text);
        names.add("scores below " + text);
        // One that nobody has scored may be as bad as any.
        vulnerabilities.add(match -> match.cvss().filter(score -> score < limit).isPresent());
    }

    private void unknown(String what) {
        findings.add(Notes.notUnderstood(what, "it takes nothing away here", file, Optional.of(line)));
    }

    private void refuse(String what) {
        usable = false;
        findings.add(Notes.notUnderstood(what, "the whole rule has no effect", file, Optional.of(line)));
    }

    private static String sha1(Resolved one) {
        try {
            return Digests.of("SHA-1", one.component().file());
        } catch (IOException e) {
            return "";
        }
    }

    private interface TextOf {
        String of(Resolved one);
    }
}
