package io.github.cimaven.report;

import io.github.cimaven.record.OriginFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DownloadFacts;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Part;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.summary.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which repositories artifacts came from, and what was downloaded. */
final class OriginSection {
    private OriginSection() {}

    static Optional<Section> of(RunRecord run) {
        List<Part> parts = new ArrayList<>();
        if (!run.downloads().isEmpty()) {
            parts.add(Table.of(
                    "Downloads of this run",
                    List.of(Column.text("Repository"), Column.number("Files"), Column.number("Size")),
                    run.downloads().stream().map(OriginSection::row).toList()));
        }
        run.origins().ifPresent(origins -> parts.add(artifacts(origins)));
        long bytes = run.downloads().stream().mapToLong(DownloadFacts::bytes).sum();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "origins",
                        "Repositories",
                        bytes == 0 ? "nothing downloaded" : Words.bytes(bytes) + " downloaded",
                        Optional.empty(),
                        parts));
    }

    private static List<Cell> row(DownloadFacts download) {
        return List.of(
                Cell.code(download.repository()), Cell.of(download.files()), Cell.of(Words.bytes(download.bytes())));
    }

    private static Table artifacts(OriginFacts origins) {
        List<List<Cell>> rows = new ArrayList<>();
        origins.repositories()
                .forEach(repository -> repository
                        .artifacts()
                        .forEach(artifact -> rows.add(List.of(Cell.code(repository.id()), Cell.code(artifact)))));
        return Table.of(
                "Where each of %s came from".formatted(Figures.count(rows.size(), "artifact")),
                List.of(Column.text("Repository"), Column.text("Artifact")),
                rows);
    }
}
