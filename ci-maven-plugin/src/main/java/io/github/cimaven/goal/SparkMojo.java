package io.github.cimaven.goal;

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
 * it refers to is there, and whether a session runs with it. Waits for those that <code>ci:spark-start</code> started. Does
 * nothing, and fetches nothing, in other modules.
 */
@Mojo(name = "spark", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class SparkMojo extends SparkSessionsMojo {

    /** Fails the build on a finding; otherwise it is recorded as a warning. */
    @Parameter(property = SparkKeys.FAIL, defaultValue = "true")
    String fail;

    @Inject
    SparkMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean failing = flag(SparkKeys.FAIL, fail);
        SparkSettings settings = sparkSettings();
        SparkDependencies dependencies = dependencies();
        Optional<DeclaredSpark> declared = dependencies.declared();
        if (declared.isEmpty()) {
            getLog().debug("Nothing to try: this module has no Spark in scope provided.");
            return;
        }
        List<SparkVersion> wanted = wanted(declared.get());
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
}
