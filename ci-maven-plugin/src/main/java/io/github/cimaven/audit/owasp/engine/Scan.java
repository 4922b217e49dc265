package io.github.cimaven.audit.owasp.engine;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.owasp.ScanRequest;
import io.github.cimaven.audit.owasp.ScanResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.owasp.dependencycheck.Engine;
import org.owasp.dependencycheck.data.nexus.MavenArtifact;
import org.owasp.dependencycheck.data.nvdcve.CveDB;
import org.owasp.dependencycheck.dependency.Confidence;
import org.owasp.dependencycheck.dependency.Dependency;
import org.owasp.dependencycheck.dependency.Vulnerability;
import org.owasp.dependencycheck.exception.ExceptionCollection;
import org.owasp.dependencycheck.exception.ReportException;
import org.owasp.dependencycheck.reporting.ReportGenerator;
import org.owasp.dependencycheck.utils.Settings;

/** One run of dependency-check over a set of artifacts. */
record Scan(ScanRequest request, Settings settings, EngineLog log) {

    ScanResult run() {
        List<String> problems = new ArrayList<>();
        // Named, as the engine would look for its analyzers with the class loader of the thread, and find none.
        try (Engine engine = new Engine(getClass().getClassLoader(), settings)) {
            Optional<Dependency> canary = scanned(engine, request.canary());
            Map<Component, Dependency> given = new LinkedHashMap<>();
            request.components().forEach(component -> given.put(component, add(engine, component)));
            Optional<ExceptionCollection> failures = Optional.empty();
            try {
                engine.analyzeDependencies();
            } catch (ExceptionCollection e) {
                failures = Optional.of(e);
                e.getExceptions().forEach(problem -> problems.add(Reason.of(problem)));
            }
            List<Dependency> analysed = List.of(engine.getDependencies());
            // Without a database there is nothing to report, and the engine's writer does not expect it.
            if (request.html().isPresent() && isOpen(engine.getDatabase())) {
                problems.addAll(html(engine, canary, request.html().get(), failures));
            }
            problems.addAll(log.errors());
            return new ScanResult(
                    engine.getAnalyzers().size(),
                    notAnalysed(given, analysed),
                    canary.map(Scan::names).orElse(List.of()),
                    properties(engine.getDatabase()),
                    new Findings(given).of(analysed),
                    problems);
        }
    }

    /** Without the canary, which is none of the build's. */
    private static List<String> html(
            Engine engine, Optional<Dependency> canary, Path file, Optional<ExceptionCollection> failures) {
        canary.ifPresent(engine::removeDependency);
        try {
            engine.writeReports("ci:audit", file.toFile(), ReportGenerator.Format.HTML.name(), failures.orElse(null));
            return List.of();
        } catch (ReportException e) {
            return List.of("its report in HTML was not written: " + Reason.of(e));
        }
    }

    private static Dependency add(Engine engine, Component component) {
        Dependency dependency = scanned(engine, component.file()).orElseGet(() -> {
            // No file type of the engine's: what its coordinates say is evidence all the same.
            Dependency other = new Dependency(component.file().toFile());
            engine.addDependency(other);
            return other;
        });
        dependency.addAsEvidence(
                "pom",
                new MavenArtifact(component.groupId(), component.artifactId(), component.version()),
                Confidence.HIGHEST);
        return dependency;
    }

    private static Optional<Dependency> scanned(Engine engine, Path file) {
        List<Dependency> scanned = engine.scan(file.toFile());
        return scanned == null ? Optional.empty() : scanned.stream().findFirst();
    }

    /** The engine takes out in silence what is not a zip. */
    private static List<Component> notAnalysed(Map<Component, Dependency> given, List<Dependency> analysed) {
        Set<Dependency> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(analysed);
        return given.entrySet().stream()
                .filter(entry -> !there.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> names(Dependency dependency) {
        return dependency.getVulnerabilities().stream()
                .map(Vulnerability::getName)
                .toList();
    }

    static Map<String, String> properties(CveDB database) {
        if (!isOpen(database)) {
            return Map.of();
        }
        return database.getDatabaseProperties().getProperties().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> String.valueOf(entry.getKey()), entry -> String.valueOf(entry.getValue())));
    }

    private static boolean isOpen(CveDB database) {
        return database != null && database.isOpen();
    }
}
