package io.github.cimaven.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Artifacts and reports of made-up builds. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    public static final String LOG4J = "org.apache.logging.log4j:log4j-core:2.14.1";
    public static final String TEXT = "org.apache.commons:commons-text:1.9";

    private Samples() {}

    public static Component component(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        return new Component(
                parts[0],
                parts[1],
                parts[2],
                Optional.empty(),
                "jar",
                Path.of("repo", parts[1] + "-" + parts[2] + ".jar"));
    }

    public static Resolved resolved(String coordinates, String module, String... before) {
        List<String> path = new ArrayList<>(List.of(before));
        path.add(coordinates);
        return new Resolved(
                component(coordinates), List.of(new Origin(module, path, module + "/pom.xml", Optional.of(7))));
    }

    public static EngineData data(String name, Instant modified) {
        return new EngineData(name, name + ".zip", Optional.ofNullable(modified), "0".repeat(64));
    }

    public static Vulnerability vulnerability(String component, String id, Double cvss, String... aliases) {
        return new Vulnerability(
                component,
                id,
                Set.of(aliases),
                Optional.ofNullable(cvss),
                Optional.empty(),
                false,
                List.of("9.9"),
                "A summary of " + id,
                Optional.of("https://example.com/" + id));
    }

    public static Vulnerability exploited(String component, String id, Double cvss) {
        Vulnerability plain = vulnerability(component, id, cvss);
        return new Vulnerability(
                component,
                id,
                plain.aliases(),
                plain.cvss(),
                plain.vector(),
                true,
                plain.fixedIn(),
                plain.summary(),
                plain.url());
    }

    public static EngineReport report(String engine, Vulnerability... vulnerabilities) {
        return new EngineReport(engine, Optional.of(data(engine + " data", NOW)), List.of(vulnerabilities), List.of());
    }

    public static List<Match> matches(Vulnerability... vulnerabilities) {
        return Matches.of(
                List.of(report("osv", vulnerabilities)), List.of(resolved(LOG4J, "lib"), resolved(TEXT, "app", LOG4J)));
    }

    static EngineReport found() {
        return report("fake", vulnerability(LOG4J, "CVE-1", 9.0, "GHSA-1"));
    }
}
