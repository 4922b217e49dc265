package io.github.cimaven.report;

import com.google.gson.JsonElement;
import io.github.cimaven.record.NoticeFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Facts;
import io.github.cimaven.report.view.Facts.Fact;
import io.github.cimaven.report.view.Note;
import io.github.cimaven.report.view.Part;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the run made, where it went, with the receipt of each channel, and who was told. */
final class PublicationSection {
    private PublicationSection() {}

    static Optional<Section> of(RunRecord run) {
        List<Part> parts = new ArrayList<>();
        run.publication().ifPresent(publication -> publication(publication, parts));
        if (!run.artifacts().isEmpty()) {
            parts.add(Table.of(
                    "Staged artifacts",
                    List.of(Column.text("File"), Column.number("Size"), Column.text("SHA-256")),
                    run.artifacts().stream().map(PublicationSection::artifact).toList()));
        }
        if (!run.notices().isEmpty()) {
            parts.add(Table.of(
                    "Notices",
                    List.of(Column.text("State"), Column.text("Place"), Column.text("Notice")),
                    run.notices().stream().map(PublicationSection::notice).toList()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("publication", "Publication", lead(run), incomplete(run), parts));
    }

    private static String lead(RunRecord run) {
        return run.publication()
                .map(it -> Members.text(it, "result"))
                .orElse(Figures.count(run.artifacts().size(), "artifact") + " staged");
    }

    private static Optional<String> incomplete(RunRecord run) {
        return run.publication()
                .filter(it -> List.of("pending", "refused", "elsewhere").contains(Members.text(it, "result")))
                .flatMap(it -> Members.optional(it, "message"));
    }

    private static void publication(JsonElement publication, List<Part> parts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Result", Words.status(Members.text(publication, "result"))));
        for (String name : List.of("state", "project", "tag", "commit", "planDigest", "journal", "committed", "done")) {
            Members.optional(publication, name).ifPresent(value -> facts.add(new Fact(title(name), Cell.code(value))));
        }
        parts.add(new Facts(facts));
        Members.texts(publication, "notes").forEach(note -> parts.add(new Note(note, Tone.WARN)));
        List<JsonElement> channels = Members.list(publication, "channels");
        if (!channels.isEmpty()) {
            parts.add(Table.of(
                    "Channels with their receipts",
                    List.of(
                            Column.text("Channel"),
                            Column.text("Staged"),
                            Column.text("Receipt"),
                            Column.number("Files"),
                            Column.text("Notes")),
                    channels.stream().map(PublicationSection::channel).toList()));
            channels.forEach(channel -> files(channel).ifPresent(parts::add));
        }
    }

    private static String title(String name) {
        return name.equals("planDigest") ? "Plan" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<Cell> channel(JsonElement channel) {
        boolean staged = Members.isTrue(channel, "staged");
        Optional<JsonElement> receipt = Optional.ofNullable(
                channel.isJsonObject() ? channel.getAsJsonObject().get("receipt") : null);
        return List.of(
                Cell.code(Members.text(channel, "name")).with(Members.text(channel, "place")),
                Cell.badge(staged ? "yes" : "no", staged ? Tone.GOOD : Tone.WARN),
                receipt.map(it -> Cell.code(Members.text(it, "place")).linked(Members.optional(it, "url")))
                        .orElse(Cell.badge("none", Tone.WARN)),
                Cell.of(receipt.map(it -> Members.list(it, "files").size()).orElse(0)),
                Cell.of(receipt.map(it -> String.join(" ", Members.texts(it, "notes")))
                        .orElse("")));
    }

    private static Optional<Part> files(JsonElement channel) {
        if (!channel.isJsonObject() || !channel.getAsJsonObject().has("receipt")) {
            return Optional.empty();
        }
        List<JsonElement> files = Members.list(channel.getAsJsonObject().get("receipt"), "files");
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        "Files read back from the channel " + Members.text(channel, "name"),
                        List.of(Column.text("File"), Column.number("Size"), Column.text("SHA-256")),
                        files.stream()
                                .map(file -> List.of(
                                        Cell.code(Members.text(file, "path")),
                                        size(file),
                                        Cell.code(Members.text(file, "sha256"))))
                                .toList()));
    }

    private static List<Cell> artifact(JsonElement artifact) {
        return List.of(
                Cell.code(Members.text(artifact, "file")), size(artifact), Cell.code(Members.text(artifact, "sha256")));
    }

    private static Cell size(JsonElement file) {
        return Cell.of(Members.number(file, "size")
                .map(size -> Words.bytes(size.longValue()))
                .orElse(""));
    }

    private static List<Cell> notice(NoticeFacts notice) {
        return List.of(
                Words.status(notice.state()),
                Cell.of(notice.place()),
                Cell.of(notice.headline()).with(notice.reason().orElse("")));
    }
}
