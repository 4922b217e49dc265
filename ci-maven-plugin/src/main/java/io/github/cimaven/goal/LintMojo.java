package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.json.Json;
import io.github.cimaven.lint.JavaSources;
import io.github.cimaven.lint.LintEngine;
import io.github.cimaven.lint.LintFindings;
import io.github.cimaven.lint.LintReport;
import io.github.cimaven.lint.LintRequest;
import io.github.cimaven.lint.LintRun;
import io.github.cimaven.lint.LintText;
import io.github.cimaven.lint.Linter;
import io.github.cimaven.lint.NotDoneException;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    /** The most findings of a module that the log shows. */
    private static final int MAX_SHOWN = 20;

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
        Optional<Path> ownRules = ownRules();
        try {
            LintModule module = new LintModule(project, settings());
            List<Path> files = files(module.sources());
            if (files.isEmpty()) {
                getLog().debug("No Java file of this module to look at.");
                return;
            }
            Linter linter = linter(ownRules.isPresent());
            LintReport report = LintRun.of(linter, request(module, files, ownRules));
            getLog().info("Java files looked at: %d."
                    .formatted(files.size() - report.unread().size()));
            sarif(linter, report.relativeTo(new Places(Git.top(root()))::of));
            List<Finding> findings =
                    LintFindings.of(report.relativeTo(new Places(root())::of), severity, project.getArtifactId());
            Json.write(findingsFile(), findings);
            tell(findings);
        } catch (NotDoneException e) {
            notDone(LintFindings.notDone(e.getMessage(), e.severity()));
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

    private List<Path> files(JavaSources sources) throws IOException, NotDoneException {
        boolean everything = flag(Keys.LINT_ALL, all);
        Map<String, String> shared = ReactorState.of(session, "lint");
        synchronized (shared) {
            if (ReactorState.first(shared)) {
                Files.deleteIfExists(folder().lintSarif());
            }
            return everything ? sources.all() : sources.among(changed().paths(shared));
        }
    }

    private ChangedFiles changed() {
        return new ChangedFiles(settings(), root(), ciFacts().environment().isCi());
    }

    private Linter linter(boolean ownRules) throws NotDoneException {
        EngineDefinition engine = LintEngine.definition(ownRules);
        EngineJars jars =
                new EngineJars(repositorySystem, session.getRepositorySession(), project.getRemotePluginRepositories());
        try {
            return Engines.load(engine, jars.of(engine), Linter.class, LintEngine.LINTER);
        } catch (EngineUnavailableException e) {
            throw new NotDoneException(e.getMessage(), e);
        }
    }

    private LintRequest request(LintModule module, List<Path> files, Optional<Path> ownRules) throws IOException {
        Path cache = Files.createDirectories(folder().lint()).resolve(moduleName() + ".cache");
        return new LintRequest(files, module.encoding(), module.javaVersion(), module.classPath(), ownRules, cache);
    }

    /** Writes the findings of this module with those of the modules before it. */
    private void sarif(Linter linter, LintReport report) throws IOException {
        Map<String, String> reports = ReactorState.of(session, "lint.reports");
        synchronized (reports) {
            reports.put(project.getGroupId() + ":" + project.getArtifactId(), Json.text(report));
            LintReport together = LintReport.together(reports.values().stream()
                    .map(text -> Json.read(text, LintReport.class))
                    .toList());
            AtomicFile.write(
                    linter.sarif(together.violations(), together.unread()).getBytes(StandardCharsets.UTF_8),
                    folder().lintSarif());
        }
    }

    private void tell(List<Finding> findings) throws MojoFailureException {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        findings.stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .limit(MAX_SHOWN)
                .map(LintText::line)
                .forEach(getLog()::warn);
        if (findings.size() - errors.size() > MAX_SHOWN) {
            getLog().warn("%d more are in %s."
                    .formatted(findings.size() - errors.size() - MAX_SHOWN, folder().lintSarif()));
        }
        if (!errors.isEmpty()) {
            throw new MojoFailureException(LintText.failure(errors));
        }
    }

    /** Said once for the whole build. */
    private void notDone(Finding finding) throws IOException {
        Map<String, String> state = ReactorState.of(session, "lint.not-done");
        synchronized (state) {
            if (ReactorState.first(state)) {
                Json.write(folder().findings().resolve("lint.json"), List.of(finding));
                if (finding.severity() == Severity.NOTE) {
                    getLog().info(finding.message());
                } else {
                    getLog().warn(finding.message());
                }
            }
        }
    }
}
