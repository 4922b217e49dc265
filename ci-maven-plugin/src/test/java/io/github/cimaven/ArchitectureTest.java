package io.github.cimaven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {
    private static final String ROOT = "io.github.cimaven.";
    private static final String GOAL = ROOT + "goal..";

    /** A package for each subject; what they share is below them. */
    private static final List<String> SUBJECTS = List.of(
            "guard",
            "lint",
            "check",
            "smoke",
            "stage",
            "publish",
            "audit",
            "cache",
            "sbom",
            "spark",
            "notice",
            "matrix",
            "sign",
            "api",
            "doctor",
            "attest",
            "workflow");

    private static final JavaClasses PLUGIN = PluginClasses.ALL;

    @Test
    void subjectsDoNotKnowEachOther() {
        for (String subject : SUBJECTS) {
            String[] others = SUBJECTS.stream()
                    .filter(other -> !other.equals(subject))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + subject + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(PLUGIN);
        }
    }

    @Test
    void nobodyKnowsTheGoals() {
        noClasses()
                .that()
                .resideOutsideOfPackage(GOAL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(GOAL)
                .check(PLUGIN);
    }

    @Test
    void whatSubjectsShareKnowsNone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "engine..", ROOT + "git..", ROOT + "files..", ROOT + "finding..", ROOT + "fork..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SUBJECTS.stream().map(subject -> ROOT + subject + "..").toArray(String[]::new))
                .check(PLUGIN);
    }

    @Test
    void onlyGitKnowsJGit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "git..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheCheckKnowsTheZipLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "check..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.compress..")
                .check(PLUGIN);
    }

    @Test
    void onlyGoalsKnowMavensSessionAndPlugins() {
        noClasses()
                .that()
                .resideOutsideOfPackage(GOAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.maven.execution..",
                        "org.apache.maven.project..",
                        "org.apache.maven.plugin..",
                        "org.apache.maven.model..")
                .check(PLUGIN);
    }

    /** A goal hands Maven's own resolver to an engine, and keeps what its modules share in the resolver's session. */
    @Test
    void onlyEnginesAndGoalsKnowTheResolver() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "engine..", GOAL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.aether..")
                .check(PLUGIN);
    }

    /** What is loaded together with an engine is not to be loaded without it. */
    @Test
    void onlyTheGlueKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "lint.pmd..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sourceforge.pmd..", ROOT + "lint.pmd..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsDependencyCheck() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "audit.owasp.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.owasp.dependencycheck..", ROOT + "audit.owasp.engine..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsTheCvssCalculator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "audit.cvss..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("us.springett..", ROOT + "audit.cvss..")
                .check(PLUGIN);
    }

    /** Two subjects write YAML, each by glue of its own, which is loaded beside the same jar. */
    @Test
    void onlyTheGlueKnowsTheYamlLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "matrix.yaml..", ROOT + "workflow.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..", ROOT + "matrix.yaml..", ROOT + "workflow.yaml..")
                .check(PLUGIN);
    }

    /** What an audit comes to is drawn from what engines say, whichever they are. */
    @Test
    void theVerdictKnowsNoEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "audit", ROOT + "audit.suppress..", ROOT + "audit.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "audit.osv..", ROOT + "audit.owasp..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsTheSbomsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "sbom.cyclonedx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.cyclonedx..", "com.github.packageurl..", ROOT + "sbom.cyclonedx..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsAsm() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "spark.asm..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.objectweb.asm..", ROOT + "spark.asm..")
                .check(PLUGIN);
    }

    /** It runs in another JVM, with Spark beside it. */
    @Test
    void theProbeForSparkKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage(ROOT + "spark.probe..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + "spark.probe..")
                .check(PLUGIN);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "spark.probe..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "spark.probe..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsTheHttpClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "publish.http.apache..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", ROOT + "publish.http.apache..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsTheAwsSdk() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "publish.aws.sdk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon.awssdk..", ROOT + "publish.aws.sdk..")
                .check(PLUGIN);
    }

    /** A company's own channel is compiled against these classes: they pull in nothing of the product. */
    @Test
    void whatChannelsAreWrittenAgainstKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage(ROOT + "publish.spi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + "publish.spi..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsJapicmp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "api.japicmp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("japicmp..", ROOT + "api.japicmp..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsSlack() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "notice.slack..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.slack..", "okhttp3..", ROOT + "notice.slack..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheGlueKnowsBouncyCastle() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "sign.bouncycastle..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bouncycastle..", ROOT + "sign.bouncycastle..")
                .check(PLUGIN);
    }

    @Test
    void theProtocolKnowsNoChannelAndNoStore() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "publish.protocol..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "publish",
                        ROOT + "publish.aws..",
                        ROOT + "publish.codeartifact..",
                        ROOT + "publish.directory..",
                        ROOT + "publish.git..",
                        ROOT + "publish.github..",
                        ROOT + "publish.http..",
                        ROOT + "publish.maven..",
                        ROOT + "publish.s3..")
                .check(PLUGIN);
    }

    /** It runs alone, in another JVM. */
    @Test
    void theProbeKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage(ROOT + "smoke.probe..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + "smoke.probe..")
                .check(PLUGIN);
    }

    @Test
    void nobodyKnowsTheProbe() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "smoke.probe..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "smoke.probe..")
                .check(PLUGIN);
    }

    @Test
    void nobodyKnowsTheSessionOfTheExtension() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "session..")
                .check(PLUGIN);
    }

    /** The extension's jar has its JSON library under another name, so its classes must not cross. */
    @Test
    void nobodyKnowsTheJsonLibrary() {
        noClasses()
                .that()
                // It is loaded with Slack's client, which has a library of its own.
                .resideOutsideOfPackage(ROOT + "notice.slack..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.gson..", ROOT + "shaded..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheEdgeAsksTheSystem() {
        noClasses()
                .that()
                .resideOutsideOfPackage(GOAL)
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PLUGIN);
    }

    @Test
    void goalsAreTheOnlyPublicClassesOfTheirPackage() {
        classes()
                .that(resideInAnyPackage(GOAL).and(not(goal())))
                .should()
                .notBePublic()
                .check(PLUGIN);
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PLUGIN);
    }

    private static DescribedPredicate<JavaClass> goal() {
        return DescribedPredicate.describe(
                "are goals", type -> type.getSimpleName().endsWith("Mojo"));
    }
}
