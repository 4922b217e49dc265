package io.github.cimaven.record;

import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.TestClass;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.record.TestReport.Case;
import io.github.cimaven.record.TestReport.Outcome;
import io.github.cimaven.record.TestReport.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Collects the {@code TEST-*.xml} of Surefire and Failsafe that a run wrote. */
public final class TestReports {
    /** A larger report is named as unreadable. */
    static final long MAX_BYTES = 50L * 1024 * 1024;

    private final Path root;
    private final Instant started;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<TestFailure> failures = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<FlakyTest> flaky = new ArrayList<>();
    private final Map<TestId, TestClass> classes = new LinkedHashMap<>();
    private final Set<TestId> passed = new LinkedHashSet<>();

    private TestReports(Path root, Instant started) {
        this.root = root;
        this.started = started;
    }

    /**
     * @param reportFolders where {@code TEST-*.xml} lie
     * @param sourceRoots folders that hold the test sources by package
     */
    public record Module(String artifactId, List<Path> reportFolders, List<Path> sourceRoots) {
        public Module {
            reportFolders = absolute(reportFolders.stream());
            sourceRoots = absolute(sourceRoots.stream());
        }

        /**
         * A module with the folders that the plugins have by default.
         *
         * @param target the module's build folder
         * @param otherSourceRoots test sources outside {@code src/test}
         */
        public static Module of(String artifactId, Path basedir, Path target, List<Path> otherSourceRoots) {
            Stream<Path> usual =
                    Stream.of("java", "kotlin", "groovy", "scala").map(basedir.resolve("src/test")::resolve);
            return new Module(
                    artifactId,
                    List.of(target.resolve("surefire-reports"), target.resolve("failsafe-reports")),
                    Stream.concat(usual, otherSourceRoots.stream()).toList());
        }

        private static List<Path> absolute(Stream<Path> paths) {
            return paths.map(path -> path.toAbsolutePath().normalize()).toList();
        }
    }

    /**
     * Reads the reports that were written since the run started. One that cannot be read counts nothing and is named;
     * nothing is thrown.
     *
     * @param root the root of the build, which paths in the facts are relative to
     */
    public static TestResults read(Path root, Instant started, List<Module> modules) {
        TestReports reports = new TestReports(root.toAbsolutePath().normalize(), started);
        for (Module module : modules) {
            module.reportFolders().forEach(folder -> reports.readFolder(module, folder));
        }
        return new TestResults(reports.facts(), reports.passed);
    }

    private void readFolder(Module module, Path folder) {
        RunFiles files = RunFiles.of(folder, "TEST-*.xml", started);
        files.failure().ifPresent(reason -> unreadable.add(relative(folder)));
        for (Path file : files.written()) {
            try {
                add(module, parse(file));
            } catch (IOException | XMLStreamException e) {
                unreadable.add(relative(file));
            }
        }
    }

    private static TestReport parse(Path file) throws IOException, XMLStreamException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("it has more than " + MAX_BYTES + " bytes");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return TestReportParser.parse(stream);
        }
    }

    private void add(Module module, TestReport report) {
        for (Case test : report.cases()) {
            counts.merge(test.outcome(), 1, Integer::sum);
            test.problem().ifPresent(problem -> failures.add(failure(module, test, problem)));
            test.flake()
                    .ifPresent(problem -> flaky.add(
                            new FlakyTest(module.artifactId(), test.testClass(), test.name(), problem.message())));
            if (test.outcome() == Outcome.PASSED) {
                passed.add(new TestId(module.artifactId(), test.testClass(), test.name()));
            }
            classes.merge(
                    new TestId(module.artifactId(), test.testClass(), ""),
                    new TestClass(module.artifactId(), test.testClass(), 1, test.duration()),
                    (one, other) -> new TestClass(
                            one.module(),
                            one.testClass(),
                            one.tests() + 1,
                            one.duration().plus(other.duration())));
        }
    }

    private TestFailure failure(Module module, Case test, Problem problem) {
        TestSource source = TestSource.find(root, module.sourceRoots(), test.testClass(), problem.trace());
        return new TestFailure(
                module.artifactId(), test.testClass(), test.name(), problem.message(), source.file(), source.line());
    }

    private TestFacts facts() {
        return new TestFacts(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Outcome.FAILED, 0),
                counts.getOrDefault(Outcome.ERROR, 0),
                counts.getOrDefault(Outcome.SKIPPED, 0),
                failures,
                unreadable,
                List.copyOf(classes.values()),
                flaky,
                List.of(),
                List.of());
    }

    private String relative(Path file) {
        Path shown = file.startsWith(root) ? root.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
