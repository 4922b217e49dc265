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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Collects the {@code TEST-*.xml} of Surefire and Failsafe that a run wrote. */
public final class TestReports {
    /** A larger report is named as unreadable. */
    static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final Pattern JDK_FOLDER = Pattern.compile("jdk-(\\d{1,3})");

    private final Path root;
    private final Instant started;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<TestFailure> failures = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<FlakyTest> flaky = new ArrayList<>();
    private final Map<TestId, TestClass> classes = new LinkedHashMap<>();
    private final Set<TestId> passed = new LinkedHashSet<>();
    private final JdkCounts jdks = new JdkCounts();

    private TestReports(Path root, Instant started) {
        this.root = root;
        this.started = started;
    }

    /**
     * @param reportFolders where {@code TEST-*.xml} lie; each counts once
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

        /** The same with further folders; in one as {@code surefire-reports/jdk-25}, the name tells the JDK. */
        public Module with(List<Path> folders) {
            return new Module(
                    artifactId,
                    Stream.concat(reportFolders.stream(), folders.stream()).toList(),
                    sourceRoots);
        }

        private static List<Path> absolute(Stream<Path> paths) {
            return paths.map(path -> path.toAbsolutePath().normalize())
                    .distinct()
                    .toList();
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
                add(module, parse(file), named(folder));
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

    /** The report of a test that hung does not tell its JDK. */
    private static Optional<String> named(Path folder) {
        Matcher name = JDK_FOLDER.matcher(String.valueOf(folder.getFileName()));
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private void add(Module module, TestReport report, Optional<String> folder) {
        Optional<String> jdk = report.jdk().map(TestReport.Jdk::feature).or(() -> folder);
        jdks.add(report, folder);
        for (Case test : report.cases()) {
            counts.merge(test.outcome(), 1, Integer::sum);
            test.problem().ifPresent(problem -> failures.add(failure(module, test, problem, jdk)));
            test.flake()
                    .ifPresent(problem -> flaky.add(
                            new FlakyTest(module.artifactId(), test.testClass(), test.name(), problem.message(), jdk)));
            if (test.outcome() == Outcome.PASSED) {
                passed.add(new TestId(module.artifactId(), test.testClass(), test.name(), jdk));
            }
            classes.merge(
                    new TestId(module.artifactId(), test.testClass(), "", jdk),
                    new TestClass(module.artifactId(), test.testClass(), 1, test.duration(), jdk),
                    (one, other) -> new TestClass(
                            one.module(),
                            one.testClass(),
                            one.tests() + 1,
                            one.duration().plus(other.duration()),
                            jdk));
        }
    }

    private TestFailure failure(Module module, Case test, Problem problem, Optional<String> jdk) {
        TestSource source = TestSource.find(root, module.sourceRoots(), test.testClass(), problem.trace());
        return new TestFailure(
                module.artifactId(),
                test.testClass(),
                test.name(),
                problem.message(),
                source.file(),
                source.line(),
                Optional.empty(),
                jdk,
                List.of());
    }

    private TestFacts facts() {
        return new TestFacts(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Outcome.FAILED, 0),
                counts.getOrDefault(Outcome.ERROR, 0),
                counts.getOrDefault(Outcome.SKIPPED, 0),
                failures.stream()
                        .map(failure -> failure.passedOn(jdks.among(passed, failure.id())))
                        .toList(),
                unreadable,
                List.copyOf(classes.values()),
                flaky,
                List.of(),
                List.of(),
                jdks.facts());
    }

    private String relative(Path file) {
        Path shown = file.startsWith(root) ? root.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
