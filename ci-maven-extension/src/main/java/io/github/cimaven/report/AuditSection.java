package io.github.cimaven.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Note;
import io.github.cimaven.report.view.Part;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict of the audit, and how each vulnerable artifact comes in. */
final class AuditSection {
    private static final int PATHS_SHOWN = 3;

    private AuditSection() {}

    static Optional<Section> of(ReportInput input) {
        return input.audit().map(AuditSection::section);
    }

    private static Section section(JsonObject audit) {
        List<JsonElement> known = Members.list(audit, "vulnerabilities");
        List<JsonElement> suppressed = Members.list(audit, "suppressed");
        List<Part> parts = new ArrayList<>();
        if (!known.isEmpty()) {
            parts.add(Table.of(
                    "Known vulnerabilities",
                    List.of(
                            Column.text("Counts"),
                            Column.text("Vulnerability"),
                            Column.number("CVSS"),
                            Column.text("Artifact"),
                            Column.text("Mended in"),
                            Column.text("Path")),
                    known.stream().map(AuditSection::row).toList()));
        }
        if (!suppressed.isEmpty()) {
            parts.add(Table.of(
                    "Suppressed",
                    List.of(
                            Column.text("Vulnerability"),
                            Column.text("Artifact"),
                            Column.text("Reason"),
                            Column.text("Until")),
                    suppressed.stream()
                            .map(one -> List.of(
                                    id(one),
                                    artifact(one),
                                    Cell.of(Members.text(one, "suppression", "reason"))
                                            .with(Members.text(one, "suppression", "file")),
                                    Cell.of(Members.text(one, "suppression", "until"))))
                            .toList()));
        }
        data(audit).ifPresent(parts::add);
        return new Section("audit", "Audit", lead(audit, known, suppressed), incomplete(audit), parts);
    }

    private static String lead(JsonObject audit, List<JsonElement> known, List<JsonElement> suppressed) {
        return Stream.of(
                        Members.text(audit, "verdict"),
                        Figures.count(known.size(), "known problem"),
                        suppressed.isEmpty() ? "" : suppressed.size() + " suppressed",
                        Members.optional(audit, "artifacts")
                                .map(number -> number + " artifacts looked at")
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> incomplete(JsonObject audit) {
        return Members.list(audit, "incomplete").stream()
                .map(gap -> Members.text(gap, "message"))
                .filter(message -> !message.isEmpty())
                .reduce((one, other) -> one + " " + other);
    }

    private static List<Cell> row(JsonElement one) {
        boolean fails = Members.isTrue(one, "fails");
        return List.of(
                Cell.badge(fails ? "fails" : "recorded", fails ? Tone.BAD : Tone.PLAIN)
                        .with(Members.text(one, "novelty").equals("added") ? "added by this change" : ""),
                id(one),
                Cell.of(Members.text(one, "cvss"))
                        .with(Members.isTrue(one, "knownExploited") ? "known to be exploited" : ""),
                artifact(one),
                Cell.code(String.join(", ", Members.texts(one, "fixedIn"))),
                paths(one));
    }

    private static Cell id(JsonElement one) {
        return Cell.code(Members.text(one, "id"))
                .with(Members.text(one, "summary"))
                .linked(Members.optional(one, "url"));
    }

    private static Cell artifact(JsonElement one) {
        return Cell.code("%s:%s:%s"
                .formatted(
                        Members.text(one, "artifact", "groupId"),
                        Members.text(one, "artifact", "artifactId"),
                        Members.text(one, "artifact", "version")));
    }

    private static Cell paths(JsonElement one) {
        List<String> paths = Members.list(one, "origins").stream()
                .map(origin -> Stream.concat(
                                Stream.of(Members.text(origin, "module")), Members.texts(origin, "path").stream())
                        .collect(Collectors.joining(" → ")))
                .toList();
        if (paths.isEmpty()) {
            return Cell.of("");
        }
        String others = paths.stream().skip(1).limit(PATHS_SHOWN - 1L).collect(Collectors.joining("; "));
        int more = paths.size() - PATHS_SHOWN;
        return Cell.code(paths.get(0)).with(more > 0 ? others + "; and " + more + " more" : others);
    }

    private static Optional<Part> data(JsonObject audit) {
        String engines = Members.list(audit, "engines").stream()
                .map(engine -> Members.text(engine, "engine")
                        + Members.list(engine, "data").stream()
                                .map(data -> " with %s of %s"
                                        .formatted(
                                                Members.text(data, "name"),
                                                Members.optional(data, "modified")
                                                        .orElse("unknown age")))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
        return engines.isEmpty() ? Optional.empty() : Optional.of(new Note("Asked: " + engines + ".", Tone.PLAIN));
    }
}
