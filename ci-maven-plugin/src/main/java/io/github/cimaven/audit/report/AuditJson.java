package io.github.cimaven.audit.report;

import io.github.cimaven.audit.Judged;
import io.github.cimaven.audit.Match;
import io.github.cimaven.json.Json;
import java.util.Locale;
import java.util.Map;

/** An audit as JSON of this product: the verdict, what was looked into, and everything that was found. */
public final class AuditJson {
    private AuditJson() {}

    public static String text(AuditResult result) {
        return Json.text(Members.of(
                "verdict",
                word(result.verdict().state()),
                "time",
                result.time(),
                "artifacts",
                result.artifacts(),
                "incomplete",
                result.verdict().gaps().stream()
                        .map(gap -> Members.of("rule", gap.rule(), "message", gap.message()))
                        .toList(),
                "engines",
                result.reports().stream()
                        .map(report -> Members.of(
                                "engine", report.engine(), "data", report.data(), "incomplete", report.incomplete()))
                        .toList(),
                "vulnerabilities",
                result.verdict().judged().stream().map(AuditJson::judged).toList(),
                "suppressed",
                result.suppression().suppressed().stream()
                        .map(one -> with(
                                match(one.match()),
                                "suppression",
                                Members.of(
                                        "file", one.rule().file(),
                                        "line", one.rule().line(),
                                        "until", one.rule().until().map(Object::toString),
                                        "reason", one.rule().reason())))
                        .toList()));
    }

    private static Object judged(Judged judged) {
        return with(with(match(judged.match()), "novelty", word(judged.novelty())), "fails", judged.fails());
    }

    private static Map<String, Object> match(Match match) {
        return Members.of(
                "id", match.id(),
                "aliases",
                        match.ids().stream()
                                .filter(id -> !id.equals(match.id()))
                                .toList(),
                "artifact", match.component(),
                "cvss", match.cvss(),
                "vector", match.vector(),
                "knownExploited", match.knownExploited(),
                "fixedIn", match.fixedIn(),
                "summary", match.summary(),
                "url", match.url(),
                "sources",
                        match.sources().stream()
                                .map(source -> Members.of(
                                        "engine", source.engine(),
                                        "data", source.data().map(data -> data.name()),
                                        "sha256", source.data().map(data -> data.sha256()),
                                        "id", source.id(),
                                        "cvss", source.cvss()))
                                .toList(),
                "origins",
                        match.resolved().stream()
                                .flatMap(one -> one.origins().stream())
                                .toList());
    }

    private static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        members.put(name, value);
        return members;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
