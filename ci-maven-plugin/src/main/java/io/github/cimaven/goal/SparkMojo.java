package io.github.cimaven.goal;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.spark.DeclaredSpark;
import io.github.cimaven.spark.SparkVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tries the packaged jar of a module that has Spark in scope <code>provided</code> with versions of Spark: whether all that
 * it refers to is there, and whether a session runs with it. Does nothing, and fetches nothing, in other modules.
 */
@Mojo(name = "spark", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class SparkMojo extends CiMojo {
    private static final Duration NO_LIMIT = Duration.ofDays(365);

    /** Skips the check. */
    @Parameter(property = SparkKeys.SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on a finding; otherwise it is recorded as a warning. */
    @Parameter(property = SparkKeys.FAIL, defaultValue = "true")
    String fail;

    /** The versions of Spark to try; empty for whether the jar links to the declared one. */
    @Parameter(property = SparkKeys.VERSIONS)
    String versions;

    /** A class of the jar to call in each session. */
    @Parameter(property = SparkKeys.CHECK)
    String check;

    /** Whether sessions are started. */
    @Parameter(property = SparkKeys.SESSION, defaultValue = "true")
    String sessions;

    /** How long each session may take; 0s for ever. */
    @Parameter(property = SparkKeys.TIMEOUT, defaultValue = SparkKeys.TIMEOUT_DEFAULT)
    String timeout;

    final RepositorySystem repositorySystem;

    @Inject
    SparkMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    boolean skipped() {
        return flag(SparkKeys.SKIP, skip);
    }

    @Override
    String skipKey() {
        return SparkKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean failing = flag(SparkKeys.FAIL, fail);
        SparkSettings settings =
                new SparkSettings(new Settings(key -> sessions).flag(SparkKeys.SESSION, true), limit(), text(check));
        SparkDependencies dependencies =
                new SparkDependencies(project, repositorySystem, session.getRepositorySession());
        Optional<DeclaredSpark> declared = dependencies.declared();
        if (declared.isEmpty()) {
            getLog().debug("Nothing to try: this module has no Spark in scope provided.");
            return;
        }
        List<SparkVersion> wanted = SparkVersion.list(
                text(versions).orElse(""), declared.get().version().scala());
        Optional<Path> jar = new SmokeJar(project, execution, getLog()).file();
        if (jar.isEmpty()) {
            return;
        }
        SparkOutcome outcome = new SparkRun(this, dependencies, settings, jar.get())
                .outcome(declared.get().version(), wanted);
        Json.write(folder().spark().resolve(moduleName() + ".json"), outcome.facts());
        outcome.lines().forEach(getLog()::info);
        report(outcome.findings().stream()
                .map(finding -> failing ? finding : finding.atMostWarning())
                .toList());
    }

    private void report(List<Finding> findings) throws IOException, MojoFailureException {
        Json.write(findingsFile(), findings);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding ->
                        getLog().warn(finding.message() + " " + finding.fix().orElse("")));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(FailureText.of(
                    "ci:spark found %s of %s with Spark"
                            .formatted(Text.count(errors.size(), "problem", "problems"), project.getArtifactId()),
                    errors));
        }
    }

    private Duration limit() {
        Duration limit = new Settings(key -> timeout)
                .duration(SparkKeys.TIMEOUT)
                .orElseThrow(() -> new SettingException("%s is empty. Type a duration, as in -D%s=3m."
                        .formatted(SparkKeys.TIMEOUT, SparkKeys.TIMEOUT)));
        return limit.isZero() ? NO_LIMIT : limit;
    }
}
