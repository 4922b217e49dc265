package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.JdkTests;
import io.github.cimaven.record.RunRecord.TestClass;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.record.TestReports.Module;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    private static final Instant STARTED = Instant.parse("2026-11-23T05:00:00.900Z");
    private static final String PASSING = "<testsuite name='p.A'><testcase name='a' classname='p.A'/></testsuite>";
    private static final String FAILING = "<testsuite name='p.B'><testcase name='b' classname='p.B'>"
            + "<failure message='broke'>x&#10;\tat p.B.b(B.java:4)</failure></testcase>"
            + "<testcase name='c' classname='p.B'><error type='java.lang.Error'/></testcase>"
            + "<testcase name='d' classname='p.B'><skipped/></testcase></testsuite>";

    @TempDir
    Path root;

    @Test
    void countsTheReportsOfSurefireAndFailsafeOverAllModules() throws IOException {
        report("one/target/surefire-reports/TEST-p.A.xml", PASSING);
        report("one/target/failsafe-reports/TEST-p.AIT.xml", PASSING.replace("p.A", "p.AIT"));
        report("two/target/surefire-reports/TEST-p.B.xml", FAILING);
        report("two/target/surefire-reports/p.B.txt", "text");
        report("two/src/test/java/p/B.java", "");

        TestFacts facts = read(STARTED, "one", "two", "three");

        assertThat(facts)
                .isEqualTo(new TestFacts(
                        5,
                        1,
                        1,
                        1,
                        List.of(
                                new TestFailure(
                                        "two",
                                        "p.B",
                                        "b",
                                        "broke",
                                        Optional.of("two/src/test/java/p/B.java"),
                                        Optional.of(4)),
                                new TestFailure(
                                        "two",
                                        "p.B",
                                        "c",
                                        "java.lang.Error",
                                        Optional.of("two/src/test/java/p/B.java"),
                                        Optional.empty())),
                        List.of(),
                        List.of(
                                new TestClass("one", "p.A", 1, Duration.ZERO),
                                new TestClass("one", "p.AIT", 1, Duration.ZERO),
                                new TestClass("two", "p.B", 3, Duration.ZERO)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void tellsHowLongEachClassTookAndWhatPassedAtOnceOrInTheEnd() throws IOException {
        report(
                "one/target/surefire-reports/TEST-p.A.xml",
                "<testsuite name='p.A'><testcase name='a' classname='p.A' time='1,000.5'/>"
                        + "<testcase name='b' classname='p.A' time='0.25'><flakyFailure message='once'/></testcase>"
                        + "<testcase name='c' classname='p.A' time='NaN'><flakyError/><failure message='m'/></testcase>"
                        + "</testsuite>");

        TestResults results = results(Instant.EPOCH, "one");

        assertThat(results.facts().classes())
                .containsExactly(new TestClass("one", "p.A", 3, Duration.ofMillis(1_000_750)));
        assertThat(results.facts().flaky()).containsExactly(new FlakyTest("one", "p.A", "b", "once"));
        assertThat(results.passed())
                .containsExactlyInAnyOrder(new TestId("one", "p.A", "a"), new TestId("one", "p.A", "b"));
        assertThat(results.facts().failed()).isEqualTo(1);
    }

    @Test
    void readsFurtherFoldersAndEachOnce() throws IOException {
        report("one/target/surefire-reports/TEST-p.A.xml", PASSING);
        report("one/target/own/TEST-p.B.xml", FAILING);
        Path target = root.resolve("one/target");

        TestResults results = TestReports.read(
                root,
                Instant.EPOCH,
                List.of(Module.of("one", root.resolve("one"), target, List.of())
                        .with(List.of(
                                target.resolve("surefire-reports"), target.resolve("own"), target.resolve("./own")))));

        assertThat(results.facts().run()).isEqualTo(1 + 3);
        assertThat(results.facts().failures()).hasSize(2);
    }

    @Test
    void tellsTheJdksOfTheTestsApart() throws IOException {
        report("one/target/surefire-reports/TEST-p.A.xml", ranOn("17.0.15", "17", ""));
        report("one/target/surefire-reports/jdk-8/TEST-p.A.xml", ranOn("1.8.0_392", "1.8", ""));
        report("one/target/surefire-reports/jdk-25/TEST-p.A.xml", ranOn("25.0.1", "25", "<failure message='m'/>"));
        // A test that hung, as the deadline writes it.
        report("one/target/surefire-reports/jdk-25/TEST-p.H-hanging.xml", FAILING);
        Path reports = root.resolve("one/target/surefire-reports");

        TestResults results = TestReports.read(
                root,
                Instant.EPOCH,
                List.of(Module.of("one", root.resolve("one"), root.resolve("one/target"), List.of())
                        .with(List.of(reports.resolve("jdk-8"), reports.resolve("jdk-25")))));

        assertThat(results.facts().jdks())
                .containsExactly(
                        new JdkTests("8", "1.8.0_392", 1, 0, 0, 0),
                        new JdkTests("17", "17.0.15", 1, 0, 0, 0),
                        new JdkTests("25", "25.0.1", 4, 2, 1, 1));
        TestFailure failure = results.facts().failures().get(0);
        assertThat(failure.jdk()).contains("25");
        assertThat(failure.passedOn()).containsExactly("8", "17");
        assertThat(FailingTest.of(results.facts(), all -> true).get(0).where())
                .contains("on JDK 25 only (it passed on 8 and 17)");
        assertThat(results.passed())
                .contains(
                        new TestId("one", "p.A", "a", Optional.of("8")),
                        new TestId("one", "p.A", "a", Optional.of("17")))
                .doesNotContain(new TestId("one", "p.A", "a", Optional.of("25")));
    }

    private static String ranOn(String version, String feature, String outcome) {
        return "<testsuite name='p.A'><properties><property name='java.version' value='" + version
                + "'/><property name='java.specification.version' value='" + feature
                + "'/></properties><testcase name='a' classname='p.A'>" + outcome + "</testcase></testsuite>";
    }

    @Test
    void leavesOutTheReportsOfEarlierRuns() throws IOException {
        Path old = report("one/target/surefire-reports/TEST-p.A.xml", PASSING);
        Path fresh = report("one/target/surefire-reports/TEST-p.B.xml", FAILING);
        Files.setLastModifiedTime(old, FileTime.from(STARTED.minus(Duration.ofSeconds(1))));
        // A file system with whole seconds.
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.parse("2026-11-23T05:00:00Z")));

        assertThat(read(STARTED, "one").run()).isEqualTo(3);
    }

    @Test
    void namesTheReportsThatCannotBeReadAndCountsTheOthers() throws IOException {
        report("one/target/surefire-reports/TEST-cut.xml", FAILING.substring(0, 150));
        report("one/target/surefire-reports/TEST-empty.xml", "");
        report("one/target/surefire-reports/TEST-p.A.xml", PASSING);
        Files.createDirectories(root.resolve("one/target/failsafe-reports/TEST-folder.xml"));

        TestFacts facts = read(Instant.EPOCH, "one");

        assertThat(facts.run()).isEqualTo(1);
        assertThat(facts.failures()).isEmpty();
        assertThat(facts.unreadable())
                .containsExactly(
                        "one/target/surefire-reports/TEST-cut.xml",
                        "one/target/surefire-reports/TEST-empty.xml",
                        "one/target/failsafe-reports/TEST-folder.xml");
    }

    @Test
    void doesNotReadAReportOfMoreThanFiftyMegabytes() throws IOException {
        Path file = report("one/target/surefire-reports/TEST-huge.xml", PASSING);
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(TestReports.MAX_BYTES + 1);
        }

        assertThat(read(Instant.EPOCH, "one"))
                .isEqualTo(new TestFacts(0, 0, 0, 0, List.of(), List.of("one/target/surefire-reports/TEST-huge.xml")));
    }

    @Test
    void looksIntoOtherSourceRootsToo() throws IOException {
        report("one/target/surefire-reports/TEST-p.B.xml", FAILING);
        report("one/src/fastTest/java/p/B.java", "");
        Path module = root.resolve("one");

        TestFacts facts = TestReports.read(
                        root,
                        Instant.EPOCH,
                        List.of(Module.of(
                                "one", module, module.resolve("target"), List.of(module.resolve("src/fastTest/java")))))
                .facts();

        assertThat(facts.failures().get(0).file()).contains("one/src/fastTest/java/p/B.java");
    }

    private TestFacts read(Instant started, String... modules) {
        return results(started, modules).facts();
    }

    private TestResults results(Instant started, String... modules) {
        return TestReports.read(
                root,
                started,
                List.of(modules).stream()
                        .map(name -> Module.of(
                                name, root.resolve(name), root.resolve(name).resolve("target"), List.of()))
                        .toList());
    }

    private Path report(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
