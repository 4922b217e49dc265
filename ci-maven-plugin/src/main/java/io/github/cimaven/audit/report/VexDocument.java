package io.github.cimaven.audit.report;

import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.suppress.Rule.Statement;
import io.github.cimaven.audit.suppress.Suppressed;
import io.github.cimaven.config.Product;
import io.github.cimaven.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An audit as CycloneDX VEX 1.6. What a user's VEX file says is passed on word for word; a suppression of
 * dependency-check does not say whether the artifact is affected, so that only its reason is.
 */
public final class VexDocument {
    private VexDocument() {}

    /** @param project {@code groupId:artifactId:version} of the root of the build */
    public static String text(AuditResult result, String project) {
        Map<String, Object> components = new TreeMap<>();
        Stream.concat(
                        result.verdict().judged().stream().map(judged -> judged.match()),
                        result.suppression().suppressed().stream().map(Suppressed::match))
                .forEach(match -> components.put(reference(match), component(match)));
        return Json.text(Members.of(
                "$schema",
                "http://cyclonedx.org/schema/bom-1.6.schema.json",
                "bomFormat",
                "CycloneDX",
                "specVersion",
                "1.6",
                "version",
                1,
                "metadata",
                Members.of(
                        "timestamp",
                        result.time(),
                        "tools",
                        Members.of(
                                "components",
                                List.of(Members.of(
                                        "type",
                                        "application",
                                        "name",
                                        "ci-maven-plugin",
                                        "version",
                                        Product.version()))),
                        "component",
                        Members.of("type", "application", "name", project)),
                "components",
                List.copyOf(components.values()),
                "vulnerabilities",
                Stream.concat(
                                result.verdict().judged().stream()
                                        .map(judged -> vulnerability(judged.match(), Optional.empty())),
                                result.suppression().suppressed().stream()
                                        .map(one -> vulnerability(one.match(), Optional.of(one))))
                        .toList()));
    }

    private static Object component(Match match) {
        String[] parts = match.component().split(":", -1);
        return Members.of(
                "type",
                "library",
                "bom-ref",
                reference(match),
                "group",
                parts[0],
                "name",
                parts[1],
                "version",
                match.version(),
                "purl",
                reference(match));
    }

    private static Object vulnerability(Match match, Optional<Suppressed> suppressed) {
        Optional<Statement> statement = suppressed.flatMap(one -> one.rule().statement());
        return Members.of(
                "id",
                match.id(),
                "source",
                match.url().filter(VexDocument::isUri).map(url -> Members.of("url", url)),
                "references",
                match.ids().stream()
                        .filter(id -> !id.equals(match.id()))
                        .map(id -> Members.of("id", id, "source", Members.of("name", id.replaceFirst("-.*", ""))))
                        .toList(),
                "ratings",
                match.cvss().map(score -> List.of(Members.of("score", score, "vector", match.vector()))),
                "description",
                Sentences.shown(match.summary(), 500),
                "recommendation",
                Sentences.fix(match),
                "analysis",
                statement.map(one ->
                        Members.of("state", one.state(), "justification", one.justification(), "detail", one.detail())),
                "affects",
                List.of(Members.of("ref", reference(match))),
                "properties",
                suppressed
                        .filter(one -> statement.isEmpty())
                        .map(one -> List.of(Members.of(
                                "name",
                                "ci.audit.suppressed",
                                "value",
                                one.rule().reason().orElse("without a reason")))));
    }

    private static String reference(Match match) {
        return match.resolved().stream()
                .findFirst()
                .map(one -> one.component().packageUrl())
                .orElse(match.component());
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
