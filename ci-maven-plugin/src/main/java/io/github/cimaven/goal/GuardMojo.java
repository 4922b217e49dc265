package io.github.cimaven.goal;

import io.github.cimaven.config.GuardKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.finding.FailureText;
import io.github.cimaven.finding.Text;
import io.github.cimaven.guard.Guards;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks that what is built may be released: the tag names the version and points to HEAD, the work tree is clean, nothing
 * is a SNAPSHOT, the version sorts after every release that HEAD contains, and the whole reactor is built.
 *
 * <p>Acts once for the whole build. It finds everything and then fails once.
 */
@Mojo(name = "guard", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class GuardMojo extends CiMojo {

    /** Skips the guards. */
    @Parameter(property = GuardKeys.SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on a finding; otherwise it is recorded as a warning. */
    @Parameter(property = GuardKeys.FAIL, defaultValue = "true")
    String fail;

    /** The tags that stand for a release, with * as a wildcard, separated by commas. */
    @Parameter(property = Keys.RELEASE_TAGS, defaultValue = Keys.RELEASE_TAGS_DEFAULT)
    String tags;

    @Override
    boolean skipped() {
        return flag(GuardKeys.SKIP, skip);
    }

    @Override
    String skipKey() {
        return GuardKeys.SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        boolean failing = flag(GuardKeys.FAIL, fail);
        Map<String, String> state = ReactorState.of(session, "guard");
        synchronized (state) {
            if (ReactorState.first(state)) {
                check(failing);
            }
        }
    }

    private void check(boolean failing) throws IOException, MojoFailureException {
        ReleaseReader reader =
                new ReleaseReader(session, execution, new ReleaseTags(Patterns.of(tags)), folder().path());
        List<Finding> findings = Guards.check(
                        reader.read(ciFacts().environment().tag()))
                .stream()
                .map(finding -> failing ? finding : finding.atMostWarning())
                .toList();
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        record(findings, !errors.isEmpty());
        findings.stream()
                .filter(finding -> !errors.contains(finding))
                .forEach(finding ->
                        getLog().warn(finding.message() + " " + finding.fix().orElse("")));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(FailureText.of(
                    "ci:guard found " + Text.count(errors.size(), "reason", "reasons") + " not to release", errors));
        }
        getLog().info("The guards found nothing against this release.");
    }

    private void record(List<Finding> findings, boolean failing) throws IOException {
        Path file = folder().findings().resolve("guard.json");
        try {
            Json.write(file, findings);
        } catch (IOException e) {
            if (!failing) {
                throw e;
            }
            getLog().warn("The findings could not be written to " + file + ": " + IoReason.of(e) + ".");
        }
    }
}
