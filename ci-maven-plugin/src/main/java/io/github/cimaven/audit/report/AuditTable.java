package io.github.cimaven.audit.report;

import io.github.cimaven.audit.EngineData;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Judged;
import io.github.cimaven.audit.Match;
import io.github.cimaven.deadline.Durations;
import io.github.cimaven.finding.Text;
import io.github.cimaven.text.ConsoleTable;
import io.github.cimaven.text.ConsoleText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An audit as the log shows it: which data it looked into, what it found, what brings it in and what mends it. */
public final class AuditTable {
    /** The most that the log shows; all are in the files. */
    private static final int MAX_ROWS = 20;

    private static final int WIDTH = 48;

    private AuditTable() {}

    public static List<String> lines(AuditResult result) {
        List<String> lines = new ArrayList<>();
        result.reports().forEach(report -> lines.add(data(report, result.time())));
        List<Judged> judged = result.verdict().judged();
        if (!judged.isEmpty()) {
            lines.addAll(new ConsoleTable(WIDTH, "", "CVSS", "Vulnerability", "Artifact", "Mended in", "Brought in by")
                    .lines(judged.stream().limit(MAX_ROWS).map(AuditTable::row).toList()));
        }
        if (judged.size() > MAX_ROWS) {
            lines.add("%d more are in audit.json.".formatted(judged.size() - MAX_ROWS));
        }
        lines.add(verdict(result));
        return lines.stream().map(ConsoleText::line).toList();
    }

    private static String data(EngineReport report, Instant now) {
        String data = report.data()
                .map(one -> "%s from %s, %s".formatted(one.name(), one.source(), age(one, now)))
                .orElse("no data");
        return ConsoleText.of(report.engine() + ": " + data + ".", 300);
    }

    private static String age(EngineData data, Instant now) {
        return data.modified()
                .map(time -> "%s old (%s)".formatted(Durations.text(positive(Duration.between(time, now))), time))
                .orElse("of unknown age");
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static List<String> row(Judged judged) {
        Match match = judged.match();
        String mark = judged.fails() ? "FAILS" : "";
        String score = match.cvss()
                        .map(value -> String.format(Locale.ROOT, "%.1f", value))
                        .orElse("?")
                + (match.knownExploited() ? " exploited" : "");
        return List.of(
                mark,
                score,
                cell(match.id()),
                cell(match.component()),
                cell(match.fixedIn().isEmpty() ? "-" : match.fixedIn().get(0)),
                cell(Sentences.way(match).orElse("-")));
    }

    private static String cell(String text) {
        return ConsoleText.of(text, 200);
    }

    private static String verdict(AuditResult result) {
        List<Judged> judged = result.verdict().judged();
        long failing = judged.stream().filter(Judged::fails).count();
        return "Audit %s: %s looked at, %s, %d of them count, %d suppressed."
                .formatted(
                        result.verdict().state().name().toLowerCase(Locale.ROOT),
                        Text.count(result.artifacts(), "artifact", "artifacts"),
                        Text.count(judged.size(), "known vulnerability", "known vulnerabilities"),
                        failing,
                        result.suppression().suppressed().size());
    }
}
