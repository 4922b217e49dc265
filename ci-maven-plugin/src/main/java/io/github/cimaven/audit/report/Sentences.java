package io.github.cimaven.audit.report;

import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Origin;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.text.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A vulnerability in words. Text of advisories is made visible and short. */
final class Sentences {
    private static final int MAX_SUMMARY = 160;
    private static final int MAX_NAME = 200;

    private Sentences() {}

    static String message(Match match) {
        String summary = shown(match.summary(), MAX_SUMMARY);
        return "%s has %s (%s)%s%s"
                .formatted(
                        shown(match.component(), MAX_NAME),
                        shown(match.id(), MAX_NAME),
                        rating(match),
                        summary.isEmpty() ? "" : ": " + summary.replaceFirst("\\.+$", ""),
                        match.origin().map(Sentences::arrival).orElse("."));
    }

    private static String arrival(Origin origin) {
        return origin.path().size() == 1
                ? ". It is a dependency of %s.".formatted(origin.module())
                : ". It comes in by %s in %s.".formatted(way(origin.path()), origin.module());
    }

    static String rating(Match match) {
        return score(match) + (match.knownExploited() ? ", known to be exploited" : "");
    }

    static String score(Match match) {
        return match.cvss()
                .map(score -> String.format(Locale.ROOT, "CVSS %.1f", score))
                .orElse("not scored");
    }

    /** The dependency that the module names, what that one names, and so on. */
    static Optional<String> way(Match match) {
        return match.origin().map(origin -> way(origin.path()) + " in " + origin.module());
    }

    private static String way(List<String> path) {
        return shown(String.join(" -> ", path), MAX_NAME);
    }

    static String fix(Match match) {
        String page = match.url().map(url -> " See " + shown(url, MAX_NAME)).orElse("");
        if (match.fixedIn().isEmpty()) {
            return "No version is known to mend it. Take another library, or say in -D%s why it does not matter.%s"
                    .formatted(AuditKeys.SUPPRESSIONS, page);
        }
        String version = shown(match.fixedIn().get(0), MAX_NAME);
        boolean direct =
                match.origin().map(Origin::path).filter(path -> path.size() > 1).isEmpty();
        return (direct
                        ? "Take version %s or later.".formatted(version)
                        : "Manage %s to %s or later, or take a newer %s that does."
                                .formatted(
                                        match.name(),
                                        version,
                                        match.origin()
                                                .map(origin -> origin.path().get(0))
                                                .orElse("dependency")))
                + page;
    }

    static String shown(String text, int max) {
        return VisibleText.of(text.replaceAll("\\s+", " ").strip(), max);
    }
}
