package io.github.cimaven.lint.pmd;

import io.github.cimaven.lint.LintReport;
import io.github.cimaven.lint.LintRequest;
import io.github.cimaven.lint.Linter;
import io.github.cimaven.lint.Unread;
import io.github.cimaven.lint.Violation;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.Language;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;

/** PMD by its own programming interface. */
public final class PmdLinter implements Linter {
    private static final String JAVA = "java";

    @Override
    public LintReport lint(LintRequest request) {
        try {
            return report(analyse(request, request.files(), true));
        } catch (StackOverflowError | AssertionError e) {
            return oneByOne(request);
        }
    }

    @Override
    public String sarif(List<Violation> violations, List<Unread> unread) {
        return SarifText.of(violations, unread);
    }

    /** PMD gives up on all files when its parser ends in an error at one: so that one is found. */
    private static LintReport oneByOne(LintRequest request) {
        List<Violation> violations = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path file : request.files()) {
            try {
                LintReport report = report(analyse(request, List.of(file), false));
                violations.addAll(report.violations());
                unread.addAll(report.unread());
            } catch (StackOverflowError | AssertionError e) {
                unread.add(new Unread(file.toString(), "it is nested too deeply for PMD"));
            }
        }
        return new LintReport(violations, unread);
    }

    private static Report analyse(LintRequest request, List<Path> files, boolean incremental) {
        PMDConfiguration configuration = configuration(request);
        if (incremental) {
            configuration.setAnalysisCacheLocation(request.cache().toString());
        } else {
            configuration.setIgnoreIncrementalAnalysis(true);
        }
        RuleProblems problems = new RuleProblems();
        configuration.setReporter(problems);
        try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
            analysis.addRuleSet(problems.load(analysis.newRuleSetLoader(), request.rules()));
            Language java = configuration.getLanguageRegistry().getLanguageById(JAVA);
            files.forEach(file -> analysis.files().addFile(file, java));
            return analysis.performAnalysisAndCollectReport();
        }
    }

    private static PMDConfiguration configuration(LintRequest request) {
        LanguageRegistry languages = LanguageRegistry.PMD;
        PMDConfiguration configuration = new PMDConfiguration(languages);
        Language java = languages.getLanguageById(JAVA);
        // What PMD does not know is read as the newest that it knows.
        configuration.setDefaultLanguageVersion(request.javaVersion()
                .flatMap(version -> Optional.ofNullable(java.getVersion(version)))
                .orElse(java.getDefaultVersion()));
        configuration.setSourceEncoding(request.encoding());
        // In the thread of the goal: Maven counts the threads of a build.
        configuration.setThreads(0);
        if (!request.classPath().isEmpty()) {
            configuration.prependAuxClasspath(
                    request.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        return configuration;
    }

    private static LintReport report(Report report) {
        return new LintReport(
                report.getViolations().stream()
                        .sorted(RuleViolation.DEFAULT_COMPARATOR)
                        .map(Violations::of)
                        .toList(),
                report.getProcessingErrors().stream()
                        .map(error -> new Unread(error.getFileId().getAbsolutePath(), Violations.reason(error)))
                        .toList());
    }
}
