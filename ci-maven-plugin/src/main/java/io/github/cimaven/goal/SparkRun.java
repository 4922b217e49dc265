package io.github.cimaven.goal;

import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.engine.UnresolvedException;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.record.SparkFacts;
import io.github.cimaven.spark.DatabricksRuntime;
import io.github.cimaven.spark.Linkage;
import io.github.cimaven.spark.LinkageChecker;
import io.github.cimaven.spark.LinkageEngine;
import io.github.cimaven.spark.LinkageReport;
import io.github.cimaven.spark.Readiness;
import io.github.cimaven.spark.SessionResult;
import io.github.cimaven.spark.Sessions;
import io.github.cimaven.spark.SparkVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** Resolves versions of Spark and tries the jar of a module with each. */
record SparkRun(SparkMojo mojo, SparkDependencies dependencies, SparkSettings settings, Path jar) {

    /**
     * @param declared the version of the POM: it tells what of the jar's references is Spark's
     * @param wanted those of which sessions are tried too; none for links to the declared one only
     */
    SparkOutcome outcome(SparkVersion declared, List<SparkVersion> wanted) throws IOException, MojoExecutionException {
        List<Finding> findings = new ArrayList<>();
        Map<SparkVersion, List<Path>> spark = resolved(declared, wanted, findings);
        SparkCheckClass checkClass = new SparkCheckClass(settings.check(), jar, mojo);
        Optional<String> check =
                wanted.isEmpty() || !settings.sessions() ? Optional.empty() : checkClass.name(findings);
        Map<SparkVersion, SparkTask.Result> results = new SparkTask(
                        mojo, jar, own(), checker(), settings.limit(), check)
                .all(spark, version -> settings.sessions() && wanted.contains(version));
        Map<SparkVersion, LinkageReport> reports = new LinkedHashMap<>();
        Map<SparkVersion, SessionResult> sessions = new LinkedHashMap<>();
        results.forEach((version, result) -> {
            reports.put(version, result.links());
            sessions.put(version, result.session());
        });
        String module = mojo.project.getArtifactId();
        Linkage linkage = new Linkage(module, Path.of(mojo.project.getBuild().getOutputDirectory()), reports);
        findings.addAll(linkage.findings());
        findings.addAll(new Sessions(module, Runtime.version().feature(), check).findings(sessions));
        return new SparkOutcome(facts(declared, wanted, linkage, sessions), findings);
    }

    private Map<SparkVersion, List<Path>> resolved(
            SparkVersion declared, List<SparkVersion> wanted, List<Finding> findings) {
        Set<SparkVersion> all = new LinkedHashSet<>(List.of(declared));
        all.addAll(wanted);
        Map<SparkVersion, List<Path>> resolved = new LinkedHashMap<>();
        for (SparkVersion version : all) {
            try {
                mojo.getLog().info("Resolving %s.".formatted(version));
                resolved.put(version, dependencies.spark(version));
            } catch (UnresolvedException e) {
                findings.add(Finding.of(
                                "spark/resolve",
                                Severity.ERROR,
                                "%s cannot be resolved: %s.".formatted(version, e.getMessage()),
                                "Look at %s, and at the repositories of the build.".formatted(SparkKeys.VERSIONS))
                        .inModule(mojo.project.getArtifactId()));
            }
        }
        return resolved;
    }

    private List<Path> own() throws MojoExecutionException {
        try {
            return dependencies.own();
        } catch (UnresolvedException e) {
            throw new MojoExecutionException(
                    "The dependencies of %s cannot be resolved: %s."
                            .formatted(mojo.project.getArtifactId(), e.getMessage()),
                    e);
        }
    }

    private LinkageChecker checker() throws MojoExecutionException {
        EngineJars jars = mojo.engineJars(mojo.repositorySystem);
        try {
            return Engines.load(
                    LinkageEngine.definition(),
                    jars.of(LinkageEngine.definition()),
                    LinkageChecker.class,
                    LinkageEngine.CHECKER);
        } catch (EngineUnavailableException e) {
            throw new MojoExecutionException("ci:spark cannot read class files: " + e.getMessage(), e);
        }
    }

    private SparkFacts.SparkModule facts(
            SparkVersion declared,
            List<SparkVersion> wanted,
            Linkage linkage,
            Map<SparkVersion, SessionResult> sessions) {
        List<SparkFacts.SparkVersion> versions = new ArrayList<>();
        linkage.reports().forEach((version, report) -> {
            SessionResult session = sessions.get(version);
            versions.add(new SparkFacts.SparkVersion(
                    version.version(),
                    version.scala(),
                    report.references(),
                    linkage.problems(version).size(),
                    session.status(),
                    session.started(),
                    session.duration()));
        });
        wanted.stream()
                .filter(version -> !linkage.reports().containsKey(version))
                .map(version -> new SparkFacts.SparkVersion(
                        version.version(),
                        version.scala(),
                        0,
                        0,
                        SparkFacts.SparkVersion.NOT_RESOLVED,
                        Optional.empty(),
                        Optional.empty()))
                .forEach(versions::add);
        int feature = linkage.reports().values().stream()
                .mapToInt(LinkageReport::feature)
                .max()
                .orElse(0);
        return new SparkFacts.SparkModule(
                mojo.project.getArtifactId(),
                declared.version(),
                versions,
                wanted.isEmpty()
                        ? List.of()
                        : new Readiness(feature, Runtime.version().feature(), versions)
                                .of(DatabricksRuntime.supported(LocalDate.now(ZoneId.systemDefault()))));
    }
}
