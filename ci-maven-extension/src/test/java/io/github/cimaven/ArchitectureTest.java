package io.github.cimaven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom: decisions are pure, and only {@code session} knows Maven's execution and the machine. */
class ArchitectureTest {
    private static final String ROOT = "io.github.cimaven";
    private static final String SESSION = ROOT + ".session..";

    private static JavaClasses product;

    @BeforeAll
    static void readClasses() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline",
                "change",
                "checkout",
                "config",
                "coverage",
                "deadline",
                "dependency",
                "environment",
                "javadoc",
                "jdk",
                "json",
                "lane",
                "ledger",
                "model",
                "origin",
                "record",
                "report",
                "session",
                "summary",
                "tests",
                "text",
                "timeline",
                "version"
            })
    void everyPackageIsHeldToTheRules(String name) {
        assertThat(product.containPackage(ROOT + "." + name)).isTrue();
    }

    @Test
    void nobodyKnowsTheSession() {
        noClasses()
                .that(not(resideInAPackage(SESSION)))
                .should()
                .dependOnClassesThat(resideInAPackage(SESSION))
                .check(product);
    }

    @Test
    void onlyTheSessionKnowsHowMavenExecutes() {
        noClasses()
                .that(not(resideInAPackage(SESSION)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.maven",
                        "org.apache.maven.execution..",
                        "org.apache.maven.plugin..",
                        "org.apache.maven.project..",
                        "org.apache.maven.eventspy..",
                        "org.apache.maven.lifecycle..",
                        "org.eclipse.aether.."))
                .check(product);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"config", "text", "json"})
    void theLeavesKnowNoOtherPackageOfOurs(String leaf) {
        String own = ROOT + "." + leaf + "..";
        noClasses()
                .that(resideInAPackage(own))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(own))))
                .check(product);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getenv",
                "getProperty",
                "getProperties",
                "setProperty",
                "currentTimeMillis",
                "exit",
                "halt",
                "setOut",
                "setErr"
            })
    void onlyTheSessionAsksTheMachine(String method) {
        noClasses()
                .that(not(resideInAPackage(SESSION)))
                .should()
                .callMethodWhere(target(owner(belongToAnyOf(System.class, Runtime.class)))
                        .and(target(name(method))))
                .check(product);
    }

    @Test
    void onlyTheReportKnowsTemplates() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".report..")))
                .should()
                .dependOnClassesThat(resideInAPackage("gg.jte.."))
                .check(product);
    }

    @Test
    void whatTemplatesShowIsDecidedElsewhere() {
        noClasses()
                .that(resideInAnyPackage(ROOT + ".report.page..", ROOT + ".report.view.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAnyPackage(
                                ROOT + ".report.page..", ROOT + ".report.view..", ROOT + ".text.."))))
                .check(product);
    }

    @Test
    void onlyTheSessionPrints() {
        noClasses()
                .that(not(resideInAPackage(SESSION)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(product);
    }

    @Test
    void classesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(product);
    }
}
