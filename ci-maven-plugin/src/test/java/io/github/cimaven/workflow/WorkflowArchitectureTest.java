package io.github.cimaven.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.cimaven.PluginClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom about workflow files. */
class WorkflowArchitectureTest {
    private static final String ROOT = "io.github.cimaven.workflow";

    private static final JavaClasses PLUGIN = PluginClasses.ALL;

    @ParameterizedTest
    @CsvSource({
        "diff, com.github.difflib",
        "xml, eu.maveniverse",
        "prompt, org.codehaus.plexus.components.interactivity",
    })
    void onlyTheGlueKnowsTheLibrary(String glue, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + glue + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library + "..", ROOT + "." + glue + "..")
                .check(PLUGIN);
    }

    /** What the files say is drawn up without knowing in whose words. */
    @Test
    void thePipelineKnowsNoCiService() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".provider..")
                .check(PLUGIN);
    }
}
