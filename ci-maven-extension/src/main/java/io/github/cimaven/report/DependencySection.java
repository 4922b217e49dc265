package io.github.cimaven.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DependencyChange;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.Resolved;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Part;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the change does to the dependencies, and what the SBOM has. */
final class DependencySection {
    private DependencySection() {}

    static Optional<Section> of(ReportInput input) {
        RunRecord run = input.run();
        List<Part> parts = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        run.dependencyChanges().filter(it -> it.modules() > 0).ifPresent(changes -> {
            List<List<Cell>> rows = rows(changes);
            leads.add(Figures.count(rows.size(), "change"));
            parts.add(Table.of(
                    "Changes in %s against %s".formatted(Figures.count(changes.modules(), "module"), changes.base()),
                    List.of(
                            Column.text("Change"),
                            Column.text("Artifact"),
                            Column.text("Before"),
                            Column.text("Now"),
                            Column.text("Modules")),
                    rows));
        });
        input.sbom().ifPresent(sbom -> {
            List<JsonElement> components = Members.list(sbom, "components");
            leads.add(Figures.count(components.size(), "component") + " in the SBOM");
            parts.add(components(sbom, components));
        });
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section("dependencies", "Dependencies", String.join(", ", leads), incomplete(run), parts));
    }

    /** The SBOM's own checks say what is missing in it. */
    private static Optional<String> incomplete(RunRecord run) {
        return run.findings().stream()
                .filter(finding -> finding.rule().equals("sbom/missing")
                        || finding.rule().equals("sbom/unresolved")
                        || finding.rule().equals("sbom/not-made"))
                .map(Finding::message)
                .findFirst();
    }

    private record Key(String kind, String artifact, Optional<Resolved> before, Optional<Resolved> now) {}

    private static List<List<Cell>> rows(DependencyChanges changes) {
        Map<Key, List<String>> rows = changes.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> new Key(change.kind(), change.artifact(), change.before(), change.now()),
                        LinkedHashMap::new,
                        Collectors.mapping(DependencyChange::module, Collectors.toList())));
        return rows.entrySet().stream()
                .map(row -> List.of(
                        Cell.badge(row.getKey().kind(), tone(row.getKey().kind())),
                        Cell.code(row.getKey().artifact()),
                        shown(row.getKey().before()),
                        shown(row.getKey().now()),
                        Cell.of(String.join(", ", row.getValue()))))
                .toList();
    }

    private static Tone tone(String kind) {
        return kind.equals("added") ? Tone.INFO : Tone.PLAIN;
    }

    private static Cell shown(Optional<Resolved> resolved) {
        return resolved.map(it -> Cell.code(it.version()).with(it.scope())).orElse(Cell.of(""));
    }

    private static Table components(JsonObject sbom, List<JsonElement> components) {
        return Table.of(
                "Components of the SBOM (CycloneDX %s)".formatted(Members.text(sbom, "specVersion")),
                List.of(Column.text("Component"), Column.text("Version"), Column.text("Licence")),
                components.stream()
                        .map(component -> List.of(
                                Cell.code(Stream.of(Members.text(component, "group"), Members.text(component, "name"))
                                        .filter(name -> !name.isEmpty())
                                        .collect(Collectors.joining(":"))),
                                Cell.code(Members.text(component, "version")),
                                Cell.of(licences(component))))
                        .toList());
    }

    private static String licences(JsonElement component) {
        return Members.list(component, "licenses").stream()
                .map(licence -> Members.optional(licence, "expression")
                        .or(() -> Members.optional(licence, "license", "id"))
                        .or(() -> Members.optional(licence, "license", "name"))
                        .orElse(""))
                .filter(licence -> !licence.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
