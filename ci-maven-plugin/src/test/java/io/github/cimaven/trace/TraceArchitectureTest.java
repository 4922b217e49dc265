package io.github.cimaven.trace;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.cimaven.PluginClasses;
import org.junit.jupiter.api.Test;

/** Who may know whom about spans. */
class TraceArchitectureTest {
    private static final String PRODUCT = "io.github.cimaven";
    private static final String ROOT = PRODUCT + ".trace";

    private static final JavaClasses PLUGIN = PluginClasses.ALL;

    @Test
    void onlyTheGlueKnowsOpenTelemetry() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".otel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.opentelemetry..", ROOT + ".otel..")
                .check(PLUGIN);
    }

    /** Of the plugin it knows what all subjects share; the rest is the extension's. */
    @Test
    void spansKnowNoOtherSubject() {
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.opentelemetry..",
                        ROOT + "..",
                        PRODUCT + ".engine..",
                        PRODUCT + ".files..",
                        PRODUCT + ".config..",
                        PRODUCT + ".environment..",
                        PRODUCT + ".json..",
                        PRODUCT + ".record..",
                        PRODUCT + ".text.."))
                .check(PLUGIN);
    }

    @Test
    void onlyGoalsKnowSpans() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "..", PRODUCT + ".goal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "..")
                .check(PLUGIN);
    }
}
