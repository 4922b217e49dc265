package io.github.cimaven.goal;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.json.Json;
import io.github.cimaven.lint.JavaSources;
import io.github.cimaven.lint.LintEngine;
import io.github.cimaven.lint.LintReport;
import io.github.cimaven.lint.LintRequest;
import io.github.cimaven.lint.LintRun;
import io.github.cimaven.lint.Linter;
import io.github.cimaven.lint.NotDoneException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lint of one module, up to its report.
 *
 * @param ownRules the user's rule set, if any
 */
record LintStep(LintMojo mojo, Optional<Path> ownRules) {

    /**
     * @param everything whether all Java files are looked at, not only the changed ones
     * @return empty when there is none to look at; then no engine was fetched
     */
    Optional<LintReport> report(boolean everything) throws IOException, NotDoneException {
        LintModule module = new LintModule(mojo.project, mojo.settings());
        List<Path> files = files(module.sources(), everything);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Linter linter = linter();
        LintReport report = LintRun.of(linter, request(module, files));
        mojo.getLog()
                .info("Java files looked at: %d."
                        .formatted(files.size() - report.unread().size()));
        sarif(linter, report.relativeTo(new Places(Git.top(mojo.root()))::of));
        return Optional.of(report);
    }

    private List<Path> files(JavaSources sources, boolean everything) throws IOException, NotDoneException {
        Map<String, String> shared = ReactorState.of(mojo.session, "lint");
        synchronized (shared) {
            if (ReactorState.first(shared)) {
                Files.deleteIfExists(mojo.folder().lintSarif());
            }
            return everything ? sources.all() : sources.among(changed().paths(shared));
        }
    }

    private ChangedFiles changed() {
        return new ChangedFiles(
                mojo.settings(), mojo.root(), mojo.ciFacts().environment().isCi());
    }

    private Linter linter() throws NotDoneException {
        EngineDefinition engine = LintEngine.definition(ownRules.isPresent());
        EngineJars jars = mojo.engineJars(mojo.repositorySystem);
        try {
            return Engines.load(engine, jars.of(engine), Linter.class, LintEngine.LINTER);
        } catch (EngineUnavailableException e) {
            throw new NotDoneException(e.getMessage(), e);
        }
    }

    private LintRequest request(LintModule module, List<Path> files) throws IOException {
        Path cache = Files.createDirectories(mojo.folder().lint()).resolve(mojo.moduleName() + ".cache");
        return new LintRequest(files, module.encoding(), module.javaVersion(), module.classPath(), ownRules, cache);
    }

    /** Writes the findings of this module with those of the modules before it. */
    private void sarif(Linter linter, LintReport report) throws IOException {
        Map<String, String> reports = ReactorState.of(mojo.session, "lint.reports");
        synchronized (reports) {
            reports.put(mojo.project.getGroupId() + ":" + mojo.project.getArtifactId(), Json.text(report));
            LintReport together = LintReport.together(reports.values().stream()
                    .map(text -> Json.read(text, LintReport.class))
                    .toList());
            AtomicFile.write(
                    linter.sarif(together.violations(), together.unread()).getBytes(StandardCharsets.UTF_8),
                    mojo.folder().lintSarif());
        }
    }
}
