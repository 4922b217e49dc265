package io.github.cimaven.audit.report;

import io.github.cimaven.audit.Judged;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Novelty;
import io.github.cimaven.audit.suppress.Suppressed;
import io.github.cimaven.config.Product;
import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An audit as SARIF 2.1.0. Every result has a place in the checkout, as GitHub refuses a whole file for one that has none.
 *
 * @param inCheckout from a path relative to the root of the build to one relative to the top of the checkout
 * @param rootPom what stands for an artifact that nobody knows the origin of, relative to the root of the build
 * @see <a href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">
 *     What GitHub reads of it</a>
 */
public record Sarif(UnaryOperator<String> inCheckout, String rootPom) {

    public String text(AuditResult result) {
        Map<String, Object> rules = new LinkedHashMap<>();
        List<Object> results = new ArrayList<>();
        for (Judged judged : result.verdict().judged()) {
            rules.putIfAbsent(judged.match().id(), rule(judged.match()));
            results.add(result(judged.match(), level(judged), List.of()));
        }
        for (Suppressed suppressed : result.suppression().suppressed()) {
            rules.putIfAbsent(suppressed.match().id(), rule(suppressed.match()));
            results.add(result(
                    suppressed.match(),
                    "note",
                    List.of(Members.of(
                            "kind",
                            "external",
                            "justification",
                            suppressed.rule().reason()))));
        }
        return Json.text(Members.of(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(Members.of(
                        "tool",
                        Members.of(
                                "driver",
                                Members.of(
                                        "name",
                                        "ci:audit",
                                        "version",
                                        Product.version(),
                                        "rules",
                                        List.copyOf(rules.values()))),
                        "invocations",
                        List.of(Members.of(
                                "executionSuccessful",
                                result.verdict().gaps().isEmpty(),
                                "toolExecutionNotifications",
                                result.verdict().gaps().stream()
                                        .map(gap -> Members.of(
                                                "level", "warning", "message", Members.of("text", gap.message())))
                                        .toList())),
                        "results",
                        results))));
    }

    private static Object rule(Match match) {
        List<String> tags = match.knownExploited() ? List.of("security", "known-exploited") : List.of("security");
        return Members.of(
                "id",
                match.id(),
                "shortDescription",
                Members.of("text", Sentences.shown(match.id() + " " + match.summary(), 200)),
                "helpUri",
                match.url().filter(url -> url.startsWith("https://")),
                "properties",
                Members.of(
                        "tags",
                        tags,
                        "security-severity",
                        match.cvss().map(score -> String.format(Locale.ROOT, "%.1f", score))));
    }

    private Object result(Match match, String level, List<Object> suppressions) {
        String file = match.origin().map(origin -> origin.file()).orElse(rootPom);
        int line = match.origin().flatMap(origin -> origin.line()).orElse(1);
        return Members.of(
                "ruleId",
                match.id(),
                "level",
                level,
                "message",
                Members.of("text", Sentences.message(match) + " " + Sentences.fix(match)),
                "locations",
                List.of(Members.of(
                        "physicalLocation",
                        Members.of(
                                "artifactLocation",
                                Members.of("uri", uri(inCheckout.apply(file))),
                                "region",
                                Members.of("startLine", line)))),
                // The one name that GitHub reads. Neither version nor line, so that the alert stays the same one.
                "partialFingerprints",
                Members.of(
                        "primaryLocationLineHash",
                        Digests.sha256((match.name() + " " + match.id()).getBytes(StandardCharsets.UTF_8))),
                "suppressions",
                Optional.of(suppressions).filter(list -> !list.isEmpty()));
    }

    private static String level(Judged judged) {
        if (judged.fails()) {
            return "error";
        }
        return judged.novelty() == Novelty.THERE_BEFORE ? "note" : "warning";
    }

    /** A relative reference: RFC 3986 lets no blank stand in it. */
    private static String uri(String path) {
        return Stream.of(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .reduce((one, other) -> one + "/" + other)
                .orElse("");
    }
}
