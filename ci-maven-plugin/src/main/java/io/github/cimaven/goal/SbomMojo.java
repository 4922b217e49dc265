package io.github.cimaven.goal;

import io.github.cimaven.config.SbomKeys;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.sbom.SbomChecks;
import io.github.cimaven.sbom.SbomModule;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;
import org.eclipse.aether.RepositorySystem;

/**
 * Makes a CycloneDX SBOM of the whole build when its last module is packaged, checks that it has everything and that its
 * licences are allowed, and attaches it to the root.
 *
 * <p>The SBOM is made by cyclonedx-maven-plugin, which is fetched when there is something to make.
 */
@Mojo(
        name = "sbom",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class SbomMojo extends CiMojo {

    /** Skips the SBOM; in the POM of a module, leaves the module out of it. */
    @Parameter(property = SbomKeys.SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on an SBOM that is incomplete or wrong; otherwise it is recorded as a warning. */
    @Parameter(property = SbomKeys.FAIL, defaultValue = "true")
    String fail;

    /** The licences that dependencies may have, as SPDX ids separated by commas; empty when they are not looked at. */
    @Parameter(property = SbomKeys.LICENSES_ALLOW)
    String allow;

    /** Fails the build on a licence that is not allowed; otherwise it is recorded as a warning. */
    @Parameter(property = SbomKeys.LICENSES_FAIL, defaultValue = "true")
    String failOnLicence;

    final Clock clock = Clock.systemUTC();
    final RepositorySystem repositorySystem;
    final BuildPluginManager plugins;
    final MavenProjectHelper helper;

    @Inject
    SbomMojo(RepositorySystem repositorySystem, BuildPluginManager plugins, MavenProjectHelper helper) {
        this.repositorySystem = repositorySystem;
        this.plugins = plugins;
        this.helper = helper;
    }

    /** A module that is skipped must report in too, or the others would wait for it. */
    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return SbomKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean skipping = flag(SbomKeys.SKIP, skip);
        boolean failing = flag(SbomKeys.FAIL, fail);
        boolean failingOnLicence = flag(SbomKeys.LICENSES_FAIL, failOnLicence);
        Optional<String> allowed = text(allow);
        allowed.ifPresent(SbomChecks::refuse);
        SbomReports reports = new SbomReports(ReactorState.of(session, "sbom"));
        if (reports.isFirst()) {
            // What an earlier run made must not be taken for this one's.
            Files.deleteIfExists(folder().sbomJson());
            Files.deleteIfExists(folder().sbomXml());
        }
        if (!skipping) {
            reports.add(new SbomModuleReader(session, project, execution, repositorySystem, getLog()).read());
        }
        if (!new GoalModules(session, execution).isLast(project)) {
            getLog().debug("The SBOM waits for the other modules.");
        } else if (reports.modules().isEmpty()) {
            getLog().info("Skipped by " + skipKey() + ".");
        } else {
            report(findings(reports.modules(), allowed), failing, failingOnLicence);
        }
    }

    private List<Finding> findings(List<SbomModule> modules, Optional<String> allowed)
            throws IOException, MojoExecutionException, MojoFailureException {
        try {
            return new SbomRun(this, modules).findings(allowed);
        } catch (NoSbomException e) {
            return List.of(new Finding(
                    "sbom/not-made",
                    Severity.ERROR,
                    e.getMessage(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private void report(List<Finding> found, boolean failing, boolean failingOnLicence)
            throws IOException, MojoFailureException {
        List<Finding> findings = found.stream()
                .map(finding -> (finding.rule().startsWith("sbom/licence") ? failingOnLicence : failing)
                        ? finding
                        : finding.atMostWarning())
                .toList();
        Json.write(folder().findings().resolve("sbom.json"), findings);
        for (Finding finding : findings) {
            String text =
                    finding.message() + finding.fix().map(fix -> " " + fix).orElse("");
            if (finding.severity() == Severity.WARNING) {
                getLog().warn(text + " [" + finding.rule() + "]");
            } else if (finding.severity() == Severity.NOTE) {
                getLog().info(finding.message());
            }
        }
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new MojoFailureException(FailureText.of(
                    "ci:sbom found " + Text.count(errors.size(), "fault", "faults") + " in the SBOM", errors));
        }
    }
}
