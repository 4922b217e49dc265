package io.github.cimaven.report;

import com.google.gson.JsonElement;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.TraceFacts;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Facts;
import io.github.cimaven.report.view.Facts.Fact;
import io.github.cimaven.report.view.Note;
import io.github.cimaven.report.view.Part;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The CI environment, the lane with its reason, Maven, and what the run was compared with. */
final class RunSection {
    private RunSection() {}

    static Section of(ReportInput input) {
        RunRecord run = input.run();
        List<Part> parts = new ArrayList<>();
        parts.add(new Facts(facts(run)));
        run.warnings().forEach(warning -> parts.add(new Note(warning, Tone.WARN)));
        input.unread().forEach(sentence -> parts.add(new Note(sentence, Tone.WARN)));
        String lead =
                run.warnings().isEmpty() ? "" : Figures.count(run.warnings().size(), "warning");
        return new Section("run", "Environment", lead, input.unread().stream().findFirst(), parts);
    }

    private static Fact trace(TraceFacts trace) {
        return new Fact(
                "Trace",
                Cell.code(trace.traceId().orElse("–"))
                        .with("%s, %s to %s"
                                        .formatted(
                                                trace.state(), Figures.count(trace.spans(), "span"), trace.endpoint())
                                + trace.reason().map(". "::concat).orElse("")));
    }

    private static List<Fact> facts(RunRecord run) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Lane", Cell.code(run.lane().id()).with(run.lane().reason())));
        if (run.environment().isJsonObject()) {
            run.environment().getAsJsonObject().entrySet().stream()
                    .filter(member -> !List.of("name", "lane", "reason").contains(member.getKey()))
                    .forEach(member -> environment(member).ifPresent(facts::add));
        }
        facts.add(new Fact("Maven", Cell.code(run.maven().version())));
        facts.add(new Fact("Java", Cell.code(run.maven().java())));
        facts.add(new Fact("Goals", Cell.code(String.join(" ", run.maven().goals()))));
        facts.add(new Fact("Threads", Cell.of(run.maven().threads())));
        run.trace().map(RunSection::trace).ifPresent(facts::add);
        run.deadline()
                .ifPresent(deadline -> facts.add(new Fact(
                        "Deadline",
                        Cell.of(Figures.clock(deadline.limit()))
                                .with(Figures.clock(deadline.used()) + " used")
                                .share(
                                        deadline.used().toMillis(),
                                        deadline.limit().toMillis()))));
        run.baseline()
                .ifPresent(base -> facts.add(new Fact(
                        "Compared with",
                        Cell.code(base.source())
                                .with("of " + base.started()
                                        + base.commit()
                                                .map(id -> ", commit " + id)
                                                .orElse("")
                                        + base.success()
                                                .map(good -> good ? ", succeeded" : ", failed")
                                                .orElse("")))));
        run.estimate()
                .ifPresent(estimate -> facts.add(new Fact(
                        "Estimate",
                        Cell.of(Figures.clock(estimate.duration()))
                                .with("it took " + Figures.time(estimate.offBy().abs())
                                        + (estimate.offBy().isNegative() ? " less" : " more")
                                        + (estimate.unknown().isEmpty()
                                                ? ""
                                                : "; not known for " + String.join(", ", estimate.unknown()))))));
        return facts;
    }

    private static Optional<Fact> environment(Map.Entry<String, JsonElement> member) {
        // As in pullRequest: "Pull request".
        String words = member.getKey().replaceAll("([A-Z])", " $1");
        String name = words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
        JsonElement value = member.getValue();
        if (value.isJsonPrimitive()) {
            String text = value.getAsString();
            return Optional.of(new Fact(name, Cell.code(text).linked(Optional.of(text))));
        }
        return value.isJsonArray()
                ? Optional.of(new Fact(
                        name,
                        Cell.of(value.getAsJsonArray().asList().stream()
                                .map(one -> one.isJsonPrimitive() ? one.getAsString() : one.toString())
                                .reduce((one, other) -> one + "; " + other)
                                .orElse(""))))
                : Optional.empty();
    }
}
