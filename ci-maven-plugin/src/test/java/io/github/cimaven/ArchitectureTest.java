package io.github.cimaven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {
    private static final String ROOT = "io.github.cimaven.";
    private static final String GOAL = ROOT + "goal..";

    /** A package for each subject; what they share is below them. */
    private static final List<String> SUBJECTS = List.of("guard", "smoke", "stage", "publish");

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("ci-maven-extension"))
            .importPackages("io.github.cimaven");

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
    void gitAndFilesKnowNoSubject() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "git..", ROOT + "files..")
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

    @Test
    void onlyGoalsAndTheEngineKnowTheResolver() {
        noClasses()
                .that()
                .resideOutsideOfPackages(GOAL, ROOT + "engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.aether..")
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
