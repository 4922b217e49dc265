package io.github.cimaven.goal;

import io.github.cimaven.config.DoctorKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.doctor.Examined;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.ConsoleTable;
import io.github.cimaven.text.ConsoleText;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.rtinfo.RuntimeInformation;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells what would stop a lane on this machine or in this repository, everything at once, with what to do. It asks the
 * repositories of the build for a small file, and changes nothing.
 */
@Mojo(name = "doctor", requiresProject = false, aggregator = true, threadSafe = true)
public final class DoctorMojo extends CiMojo {
    private static final int WIDEST = 90;

    /** Fails when something would stop a lane; otherwise it only tells. */
    @Parameter(property = DoctorKeys.FAIL, defaultValue = "true")
    private String fail;

    /** Writes the answer as JSON, too. */
    @Parameter(property = Keys.OUTPUT)
    private File output;

    private final RepositorySystem repositorySystem;
    private final RuntimeInformation maven;
    private final ToolchainManager toolchains;
    private final Clock clock = Clock.systemUTC();

    @Inject
    DoctorMojo(RepositorySystem repositorySystem, RuntimeInformation maven, ToolchainManager toolchains) {
        this.repositorySystem = repositorySystem;
        this.maven = maven;
        this.toolchains = toolchains;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        DoctorReader reader = new DoctorReader(this, System.getenv());
        List<Examined> parts = List.of(
                reader.maven(maven.getMavenVersion()).examine(),
                reader.provider().examine(),
                reader.git().examine(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                reader.jdks(toolchains).examine(),
                reader.repositories(repositorySystem).examine(),
                reader.credentials().examine(),
                reader.audit().examine(),
                reader.settings().examine(),
                reader.disk().examine());
        if (output != null) {
            Json.write(output.toPath(), parts);
        }
        new ConsoleTable(WIDEST, "Part", "Verdict", "What there is")
                .lines(parts.stream()
                        .map(part -> List.of(part.part(), part.verdict(), ConsoleText.line(part.state())))
                        .toList())
                .forEach(getLog()::info);
        findings(parts, Severity.WARNING)
                .forEach(it -> getLog().warn("%s [%s] -> %s"
                        .formatted(it.message(), it.rule(), it.fix().orElse(""))));
        List<Finding> errors = findings(parts, Severity.ERROR);
        if (errors.isEmpty()) {
            getLog().info("Nothing here stops a lane.");
            return;
        }
        String message = FailureText.of(
                "ci:doctor found "
                        + Text.count(errors.size(), "thing that would stop a lane", "things that would stop a lane"),
                errors);
        if (flag(DoctorKeys.FAIL, fail)) {
            throw new MojoFailureException(message);
        }
        message.lines().forEach(getLog()::warn);
    }

    private static List<Finding> findings(List<Examined> parts, Severity severity) {
        return parts.stream()
                .flatMap(part -> part.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
