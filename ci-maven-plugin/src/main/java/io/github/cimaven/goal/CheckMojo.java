package io.github.cimaven.goal;

import io.github.cimaven.check.Checks;
import io.github.cimaven.check.Packaged;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks what the module packaged: its archives open and hold what they say, their classes run on the Java that they are
 * for, no other module has the same classes, and the POM has what Maven Central asks for.
 *
 * <p>It finds everything in the module and then fails once.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CiMojo {

    /** Skips the check. */
    @Parameter(property = Keys.CHECK_SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on an error; otherwise it is recorded as a warning. */
    @Parameter(property = Keys.CHECK_FAIL, defaultValue = "true")
    String fail;

    /** The rules to leave out, with * as a wildcard, separated by commas. */
    @Parameter(property = Keys.CHECK_IGNORE)
    String ignore;

    @Override
    boolean skipped() {
        return flag(Keys.CHECK_SKIP, skip);
    }

    @Override
    String skipKey() {
        return Keys.CHECK_SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        boolean failing = flag(Keys.CHECK_FAIL, fail);
        Patterns ignored = Patterns.of(ignore == null ? "" : ignore);
        boolean releasing = ciFacts().lane().filter("ci-release"::equals).isPresent();
        PackagedReader reader = new PackagedReader(session, project, execution, settings(), root(), getLog());
        Optional<Packaged> packaged = reader.read(releasing);
        if (packaged.isEmpty()) {
            return;
        }
        List<Finding> findings = Checks.check(packaged.get(), ignored).stream()
                .map(finding -> failing ? finding : finding.atMostWarning())
                .toList();
        Json.write(findingsFile(), findings);
        tell(packaged.get(), findings);
    }

    private void tell(Packaged packaged, List<Finding> findings) throws MojoFailureException {
        of(findings, Severity.WARNING)
                .forEach(finding -> getLog().warn(
                                finding.message() + " " + finding.fix().orElse("") + " [" + finding.rule() + "]"));
        List<Finding> errors = of(findings, Severity.ERROR);
        if (!errors.isEmpty()) {
            throw new MojoFailureException(FailureText.of(
                    "ci:check found " + Text.count(errors.size(), "fault", "faults") + " in what was packaged",
                    errors));
        }
        int archives = packaged.archives().size();
        getLog().info("Checked %s: %s, %s recorded."
                .formatted(
                        archives == 0 ? "the POM" : "the POM and " + Text.count(archives, "archive", "archives"),
                        Text.count(of(findings, Severity.WARNING).size(), "warning", "warnings"),
                        Text.count(of(findings, Severity.NOTE).size(), "note", "notes")));
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
