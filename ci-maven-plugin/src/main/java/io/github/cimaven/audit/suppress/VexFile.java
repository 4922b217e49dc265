package io.github.cimaven.audit.suppress;

import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.suppress.Rule.Statement;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.JsonNode;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads CycloneDX VEX. A statement counts for the artifacts that it names, never for a vulnerability wherever it is.
 *
 * @see <a href="https://cyclonedx.org/docs/1.6/json/#vulnerabilities">CycloneDX 1.6: vulnerabilities</a>
 */
public final class VexFile {
    /** The property of a vulnerability that says when a statement ends: CycloneDX has no member for it. */
    static final String UNTIL = "ci.audit.until";

    private static final Set<String> TAKEN_AWAY = Set.of("not_affected", "false_positive", "resolved_with_pedigree");
    private static final Set<String> LEFT = Set.of("exploitable", "in_triage");

    private final String file;
    private final Map<String, String> references;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private VexFile(String file, Map<String, String> references) {
        this.file = file;
        this.references = references;
    }

    /**
     * @param file as messages name it, relative to the root of the build
     * @throws SettingException when it is not such a file
     */
    public static RuleSet read(String json, String file) {
        JsonNode document;
        try {
            document = JsonNode.object(json);
        } catch (IOException e) {
            throw broken(file, String.valueOf(e.getMessage()));
        }
        if (document.text("bomFormat").filter("CycloneDX"::equals).isEmpty()) {
            throw broken(file, "its bomFormat is not CycloneDX");
        }
        VexFile reader = new VexFile(file, references(document));
        document.elements("vulnerabilities").forEach(reader::vulnerability);
        return new RuleSet(reader.rules, reader.findings);
    }

    private static Map<String, String> references(JsonNode document) {
        return document.elements("components").stream()
                .filter(component -> component.has("bom-ref") && component.has("purl"))
                .collect(Collectors.toMap(
                        component -> component.text("bom-ref").orElse(""),
                        component -> component.text("purl").orElse(""),
                        (one, other) -> one));
    }

    private void vulnerability(JsonNode vulnerability) {
        String id = vulnerability.text("id").orElse("");
        JsonNode analysis = vulnerability.at("analysis");
        String state = analysis.text("state").orElse("");
        if (state.isEmpty() || LEFT.contains(state)) {
            return;
        }
        if (id.isEmpty()) {
            findings.add(understood("a statement without the id of its vulnerability"));
        } else if (state.equals("resolved")) {
            findings.add(resolved(id));
        } else if (!TAKEN_AWAY.contains(state)) {
            findings.add(understood("analysis.state " + state + " of " + id));
        } else {
            taken(vulnerability, id, new Statement(state, analysis.text("justification"), analysis.text("detail")));
        }
    }

    private void taken(JsonNode vulnerability, String id, Statement statement) {
        Set<String> packages = packages(vulnerability, id);
        Optional<String> end = vulnerability.elements("properties").stream()
                .filter(property -> property.text("name").filter(UNTIL::equals).isPresent())
                .findFirst()
                .map(property -> property.text("value").orElse(""));
        Optional<LocalDate> until = end.flatMap(VexFile::date);
        if (end.isPresent() && until.isEmpty()) {
            findings.add(understood("%s=%s of %s".formatted(UNTIL, end.get(), id)));
        } else if (packages.isEmpty()) {
            findings.add(
                    understood("a statement about %s that names no artifact by a Maven package URL with its version"
                            .formatted(id)));
        } else {
            rules.add(new Rule(
                    id + " in " + Text.list(packages.stream().sorted().toList()),
                    file,
                    Optional.empty(),
                    match -> match.ids().contains(id) && packages.contains(packageUrl(match)),
                    until,
                    statement.detail().or(statement::justification),
                    false,
                    Optional.of(statement)));
        }
    }

    private Set<String> packages(JsonNode vulnerability, String id) {
        Set<String> packages = new HashSet<>();
        for (JsonNode affected : vulnerability.elements("affects")) {
            String purl = withoutQualifiers(resolve(affected.text("ref").orElse("")));
            List<JsonNode> versions = affected.elements("versions");
            if (purl.startsWith("pkg:maven/") && purl.contains("@")) {
                packages.add(purl);
            }
            for (JsonNode version : versions) {
                if (version.has("range")) {
                    findings.add(understood("a range of versions of " + id));
                } else if (purl.startsWith("pkg:maven/") && !purl.contains("@")) {
                    version.text("version").ifPresent(text -> packages.add(purl + "@" + text));
                }
            }
        }
        return packages;
    }

    /** A reference is one of this document, or of another by {@code urn:cdx:serial/version#reference}. */
    private String resolve(String reference) {
        String local = reference.startsWith("urn:cdx:") ? reference.substring(reference.indexOf('#') + 1) : reference;
        return references.getOrDefault(local, local);
    }

    private static String withoutQualifiers(String purl) {
        return purl.replaceFirst("[?#].*", "");
    }

    private static String packageUrl(Match match) {
        return match.resolved().stream()
                .map(one -> one.component().packageUrl())
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Finding resolved(String id) {
        return Notes.of(
                "suppression-not-understood",
                Severity.WARNING,
                "The VEX file says that %s is resolved, which takes nothing away: an artifact that is still affected would hide behind it."
                        .formatted(Notes.shown(id)),
                "Write not_affected or resolved_with_pedigree for the artifact that was mended, or take the mended version.",
                file,
                Optional.empty());
    }

    private Finding understood(String what) {
        return Notes.notUnderstood(what, "it takes nothing away", file, Optional.empty());
    }

    private static SettingException broken(String file, String reason) {
        return new SettingException(
                "%s is not a CycloneDX document in JSON: %s. See https://cyclonedx.org/capabilities/vex/"
                        .formatted(Text.line(file), reason));
    }
}
