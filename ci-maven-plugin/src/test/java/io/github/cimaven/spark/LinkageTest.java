package io.github.cimaven.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.spark.LinkageReport.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkageTest {
    @TempDir
    Path classes;

    private static final SparkVersion OLD = new SparkVersion("3.5.6", "2.13");
    private static final SparkVersion NEW = new SparkVersion("4.0.1", "2.13");
    private static final SparkVersion NEWER = new SparkVersion("4.1.1", "2.13");

    private static final Problem GONE = new Problem(
            "org.apache.spark.sql.Column",
            "the method org.apache.spark.sql.Column.expr(): Expression",
            Problem.MISSING,
            "uses",
            "com.acme.Trees.depth (Trees.java:12)",
            2,
            true);

    @Test
    void namesAProblemOnceWithWhereItIsThere() {
        Linkage linkage = new Linkage("lib", classes, reports(report(), report(GONE), report(GONE)));

        assertThat(linkage.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("spark/linkage");
            assertThat(finding.module()).contains("lib");
            assertThat(finding.message())
                    .isEqualTo("com.acme.Trees.depth (Trees.java:12) (and 2 other places) uses the method"
                            + " org.apache.spark.sql.Column.expr(): Expression, which is not in Spark 4.0.1 (Scala 2.13),"
                            + " Spark 4.1.1 (Scala 2.13); it is in Spark 3.5.6 (Scala 2.13).");
            assertThat(finding.fix())
                    .contains("Use what each version has, or take the version out of ci.spark.versions.");
        });
        assertThat(linkage.problems(OLD)).isEmpty();
        assertThat(linkage.problems(NEW)).hasSize(1);
    }

    @Test
    void saysWhatSomethingHasBecome() {
        Problem changed = new Problem(
                "scala.Option", "the method scala.Option.get(): X", "static", "uses", "com.acme.A.b", 0, true);

        assertThat(new Linkage("lib", classes, reports(report(), report(changed), report())).findings())
                .extracting(Finding::message)
                .containsExactly("com.acme.A.b uses the method scala.Option.get(): X, which is static in Spark 4.0.1"
                        + " (Scala 2.13); not so in Spark 3.5.6 (Scala 2.13), Spark 4.1.1 (Scala 2.13).");
    }

    @Test
    void saysNothingOfOtherVersionsWhenNoneHasIt() {
        assertThat(new Linkage("lib", classes, Map.of(OLD, report(GONE))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).endsWith("which is not in Spark 3.5.6 (Scala 2.13).");
                    assertThat(finding.fix())
                            .contains("Use what this version of Spark has, or correct its version in the POM of lib.");
                });
    }

    @Test
    void leavesToTheSmokeTestWhatNoSparkEverHad() {
        Problem other = missing("com.acme.optional.Thing");

        assertThat(new Linkage("lib", classes, reports(report(other), report(other), report(other))).findings())
                .isEmpty();
    }

    @Test
    void takesAClassForSparksWhenAnotherVersionBringsIt() {
        Problem netty = missing("io.netty.Gone");
        LinkageReport old = new LinkageReport(1, 17, Set.of("io.netty.Gone"), List.of());

        assertThat(new Linkage("lib", classes, reports(old, report(netty), report())).problems(NEW))
                .containsExactly(netty);
    }

    @Test
    void takesAClassForSparksByItsName() {
        Problem scala = missing("scala.Gone");

        assertThat(new Linkage("lib", classes, reports(report(scala), report(scala), report(scala))).findings())
                .hasSize(1);
    }

    @Test
    void onlyWarnsOfWhatShadedClassesLackInEachVersion() throws IOException {
        Linkage shaded = new Linkage("lib", classes, reports(report(GONE), report(GONE), report(GONE)));
        assertThat(shaded.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(shaded.problems(NEW)).isEmpty();

        Files.createFile(Files.createDirectories(classes.resolve("com/acme")).resolve("Trees.class"));
        assertThat(shaded.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(shaded.problems(NEW)).hasSize(1);
    }

    private static Problem missing(String type) {
        return new Problem(type, "the class " + type, Problem.MISSING, "uses", "com.acme.A", 0, false);
    }

    private static LinkageReport report(Problem... problems) {
        return new LinkageReport(3, 17, Set.of(), List.of(problems));
    }

    private static Map<SparkVersion, LinkageReport> reports(LinkageReport old, LinkageReport now, LinkageReport next) {
        Map<SparkVersion, LinkageReport> reports = new LinkedHashMap<>();
        reports.put(OLD, old);
        reports.put(NEW, now);
        reports.put(NEWER, next);
        return reports;
    }
}
