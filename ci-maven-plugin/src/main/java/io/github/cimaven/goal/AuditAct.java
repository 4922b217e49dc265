package io.github.cimaven.goal;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.AuditRun;
import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Gap;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Matches;
import io.github.cimaven.audit.Policy;
import io.github.cimaven.audit.ReportCache;
import io.github.cimaven.audit.Resolved;
import io.github.cimaven.audit.Verdict;
import io.github.cimaven.audit.kev.KevCatalogue;
import io.github.cimaven.audit.report.AuditFindings;
import io.github.cimaven.audit.report.AuditJson;
import io.github.cimaven.audit.report.AuditResult;
import io.github.cimaven.audit.report.AuditTable;
import io.github.cimaven.audit.report.Sarif;
import io.github.cimaven.audit.report.VexDocument;
import io.github.cimaven.audit.suppress.Suppression;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.json.WholeFile;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.ConsoleText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The audit of the whole build. */
record AuditAct(AuditMojo mojo, AuditSettings settings, Policy policy) {
    private static final int MAX_LINE = 1000;

    /** @param whole whether all modules of the build were looked at */
    void on(List<Resolved> resolved, List<AuditEngine> engines, boolean whole)
            throws IOException, MojoFailureException {
        if (resolved.isEmpty()) {
            mojo.getLog().info("Nothing to audit: no module is compiled or run with an artifact from a repository.");
            return;
        }
        if (engines.isEmpty() && settings.isPullRequest()) {
            mojo.getLog().debug("No audit: " + AuditKeys.OSV + " names no data.");
            return;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Component> components = resolved.stream().map(Resolved::component).toList();
        List<EngineReport> reports = new ArrayList<>(
                new AuditRun(new ReportCache(mojo.cacheFolder(), today), mojo.getLog()::info).ask(engines, components));
        Optional<KevCatalogue> kev = kev(engines, reports);
        boolean complete =
                reports.stream().allMatch(report -> report.incomplete().isEmpty());
        List<Match> matches = Matches.of(reports, resolved);
        Suppression suppression = Suppression.of(
                kev.map(catalogue -> catalogue.mark(matches)).orElse(matches),
                settings.rules(),
                today,
                whole && complete && !engines.isEmpty());
        Verdict verdict = engines.isEmpty()
                ? Verdict.without(noData())
                : policy.judge(reports, suppression.open(), settings.counting(), now);
        kev.map(KevCatalogue::report).ifPresent(reports::add);
        tell(new AuditResult(verdict, suppression, reports, components.size(), now));
    }

    /** Empty when nobody named it, or when it cannot be had: the reports say so then. */
    private Optional<KevCatalogue> kev(List<AuditEngine> engines, List<EngineReport> reports) {
        if (engines.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new KevSetup(mojo).catalogue(engines);
        } catch (DataUnavailableException e) {
            reports.add(KevCatalogue.unusable(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Gap noData() {
        return new Gap(
                "no-data",
                "Not audited: no data; nobody knows whether the build has known vulnerabilities.",
                nameData(),
                true);
    }

    static String nameData() {
        return "Set %s=<OSV's Maven/all.zip> or %s=<what ci:audit-database deploys>, or switch the audit off: -D%s=true"
                .formatted(AuditKeys.OSV, AuditKeys.DATABASE, AuditKeys.SKIP);
    }

    private void tell(AuditResult result) throws IOException, MojoFailureException {
        List<Finding> findings = AuditFindings.of(result, settings.fails(), settings.strict());
        Places places = new Places(mojo.root());
        Places checkout = new Places(Git.top(mojo.root()));
        Path folder = mojo.folder().audit();
        WholeFile.write(folder.resolve("audit.json"), AuditJson.text(result));
        WholeFile.write(
                folder.resolve("audit.sarif"),
                new Sarif(file -> checkout.of(mojo.root().resolve(file)), places.of(RootModule.of(mojo.session)))
                        .text(result));
        WholeFile.write(
                folder.resolve("vex.json"),
                VexDocument.text(result, RootModule.of(mojo.session).getId()));
        Json.write(mojo.folder().findings().resolve("audit.json"), findings);
        AuditTable.lines(result).forEach(mojo.getLog()::info);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(AuditAct::line)
                .forEach(mojo.getLog()::warn);
        if (!errors.isEmpty()) {
            throw new MojoFailureException(FailureText.of(
                    "ci:audit found " + Text.count(errors.size(), "reason", "reasons") + " to stop", errors));
        }
    }

    private static String line(Finding finding) {
        return ConsoleText.of(
                finding.message() + " " + finding.fix().orElse("") + " [" + finding.rule() + "]", MAX_LINE);
    }
}
