package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.json.Json;
import io.github.cimaven.lint.LintFindings;
import io.github.cimaven.lint.LintReport;
import io.github.cimaven.lint.NotDoneException;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;

/**
 * Looks for certain bugs in the Java files that the change touches. What it finds is recorded, and written as SARIF.
 *
 * <p>The engine, PMD, is fetched when there is such a file, and not before.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyCollection = ResolutionScope.TEST)
public final class LintMojo extends CiMojo {
    @Inject
    RepositorySystem repositorySystem;

    /** Skips lint. */
    @Parameter(property = Keys.LINT_SKIP, defaultValue = "false")
    String skip;

    /** Fails the build on a finding; otherwise it is recorded as a warning. */
    @Parameter(property = Keys.LINT_FAIL, defaultValue = "false")
    String fail;

    /** Looks at all Java files, not only at the changed ones. */
    @Parameter(property = Keys.LINT_ALL, defaultValue = "false")
    String all;

    /** A PMD rule set file instead of the built-in rules. */
    @Parameter(property = Keys.LINT_RULES)
    String rules;

    @Override
    boolean skipped() {
        return flag(Keys.LINT_SKIP, skip);
    }

    @Override
    String skipKey() {
        return Keys.LINT_SKIP;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        Severity severity = flag(Keys.LINT_FAIL, fail) ? Severity.ERROR : Severity.WARNING;
        boolean everything = flag(Keys.LINT_ALL, all);
        LintOutcome outcome = new LintOutcome(this);
        try {
            Optional<LintReport> report = new LintStep(this, ownRules()).report(everything);
            if (report.isEmpty()) {
                getLog().debug("No Java file of this module to look at.");
                return;
            }
            List<Finding> findings =
                    LintFindings.of(report.get().relativeTo(new Places(root())::of), severity, project.getArtifactId());
            Json.write(findingsFile(), findings);
            outcome.tell(findings);
        } catch (NotDoneException e) {
            outcome.notDone(LintFindings.notDone(e.getMessage(), e.severity()));
        }
    }

    private Optional<Path> ownRules() {
        Optional<Path> file = text(rules).map(root()::resolve);
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            throw new SettingException("%s=%s is not a file. Name a PMD rule set, as in -D%s=.ci/rules.xml."
                    .formatted(Keys.LINT_RULES, SettingException.shown(rules), Keys.LINT_RULES));
        }
        return file;
    }
}
