package io.github.cimaven.goal;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SmokeKeys;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.smoke.ConsumerFailure;
import io.github.cimaven.smoke.MainCommand;
import io.github.cimaven.smoke.PackagedJar;
import io.github.cimaven.smoke.SmokeTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Tries the packaged jar as a consumer has it: a fresh JVM, with the class path that the deployed POM gives, loads and
 * links every class without initialising it, and looks at service providers, the main class and the module descriptor.
 */
@Mojo(name = "smoke", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class SmokeMojo extends CiMojo {
    private static final Duration NO_LIMIT = Duration.ofDays(365);

    /** Skips the smoke test. */
    @Parameter(property = SmokeKeys.SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on a finding; otherwise it is recorded as a warning. */
    @Parameter(property = SmokeKeys.FAIL, defaultValue = "true")
    String fail;

    /** How long each JVM may take; 0s for ever. */
    @Parameter(property = SmokeKeys.TIMEOUT, defaultValue = SmokeKeys.TIMEOUT_DEFAULT)
    String timeout;

    /** A class of the jar with its arguments, which is run in the modules that have it. */
    @Parameter(property = SmokeKeys.MAIN)
    String main;

    /** The JDK to run; empty for the oldest one that can run the classes. */
    @Parameter(property = SmokeKeys.JDK)
    String jdk;

    /** Whether providers in META-INF/services are only resolved, or instantiated too. */
    @Parameter(property = SmokeKeys.SERVICES, defaultValue = SmokeKeys.SERVICES_DEFAULT)
    String services;

    /** Dependencies of scope provided that the host brings, beside the known ones. */
    @Parameter(property = SmokeKeys.PROVIDED)
    String provided;

    final RepositorySystem repositorySystem;
    final ToolchainManager toolchains;

    @Inject
    SmokeMojo(RepositorySystem repositorySystem, ToolchainManager toolchains) {
        this.repositorySystem = repositorySystem;
        this.toolchains = toolchains;
    }

    @Override
    boolean skipped() {
        return flag(SmokeKeys.SKIP, skip);
    }

    @Override
    String skipKey() {
        return SmokeKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        boolean failing = flag(SmokeKeys.FAIL, fail);
        Optional<MainCommand> command = text(main).map(MainCommand::of);
        Duration limit = limit();
        boolean instantiate = instantiate();
        Optional<Path> file = new SmokeJar(project, execution, getLog()).file();
        if (file.isEmpty()) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        try {
            PackagedJar jar = PackagedJar.read(file.get());
            if (!jar.hasSomething()) {
                getLog().info("Nothing to try: " + file.get().getFileName() + " has no classes.");
                return;
            }
            SmokeTest test = new SmokeSetup(this, Patterns.of(text(provided).orElse("")))
                    .test(file.get(), jar, limit, instantiate);
            findings.addAll(new SmokeRun(session, getLog()).findings(test, command));
        } catch (ZipException e) {
            findings.add(Finding.of(
                            "smoke/verify",
                            Severity.ERROR,
                            "The file %s is not a jar that can be read: %s.".formatted(file.get(), e.getMessage()),
                            "mvn clean verify")
                    .inModule(project.getArtifactId()));
        }
        report(findings.stream()
                .map(finding -> failing ? finding : finding.atMostWarning())
                .toList());
    }

    private void report(List<Finding> findings) throws IOException, MojoFailureException {
        Json.write(findingsFile(), findings);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        for (Finding finding : findings) {
            String text = finding.message() + " " + finding.fix().orElse("");
            if (finding.severity() == Severity.WARNING) {
                getLog().warn(text);
            } else if (finding.severity() == Severity.NOTE) {
                getLog().info(finding.message());
            }
        }
        if (!errors.isEmpty()) {
            throw new MojoFailureException(ConsumerFailure.of(project.getArtifactId(), errors));
        }
    }

    private Duration limit() {
        Duration limit = new Settings(key -> timeout)
                .duration(SmokeKeys.TIMEOUT)
                .orElseThrow(() -> new SettingException("%s is empty. Type a duration, as in -D%s=20s."
                        .formatted(SmokeKeys.TIMEOUT, SmokeKeys.TIMEOUT)));
        return limit.isZero() ? NO_LIMIT : limit;
    }

    private boolean instantiate() {
        return switch (text(services).orElse(SmokeKeys.SERVICES_DEFAULT)) {
            case "resolve" -> false;
            case "instantiate" -> true;
            default ->
                throw new SettingException(
                        "%s=%s is neither resolve nor instantiate. Type -D%s=resolve or -D%s=instantiate."
                                .formatted(
                                        SmokeKeys.SERVICES,
                                        SettingException.shown(services),
                                        SmokeKeys.SERVICES,
                                        SmokeKeys.SERVICES));
        };
    }
}
