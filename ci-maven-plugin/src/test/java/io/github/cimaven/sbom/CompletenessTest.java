package io.github.cimaven.sbom;

import static io.github.cimaven.sbom.Sboms.APP;
import static io.github.cimaven.sbom.Sboms.LIB;
import static io.github.cimaven.sbom.Sboms.OTHER;
import static io.github.cimaven.sbom.Sboms.ROOT;
import static io.github.cimaven.sbom.Sboms.component;
import static io.github.cimaven.sbom.Sboms.dependency;
import static io.github.cimaven.sbom.Sboms.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

    @Test
    void hasEverythingAndNothingElse() {
        assertThat(check(
                        Sboms.of(component(APP), component(OTHER)),
                        module(ROOT),
                        module(APP, dependency(OTHER, "compile"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compile", "runtime"})
    void lacksADependency(String scope) {
        assertThat(check(Sboms.of(component(APP)), module(ROOT), module(APP, dependency(OTHER, scope))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("sbom/missing");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.module()).contains("app");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "The SBOM is incomplete: it lacks org.other:other:2, which Maven resolved for app.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"provided", "system"})
    void needsNotHaveWhatIsNotShipped(String scope) {
        assertThat(check(Sboms.of(component(APP)), module(APP, dependency(OTHER, scope))))
                .isEmpty();
    }

    @Test
    void lacksAModule() {
        assertThat(check(Sboms.of(component(APP)), module(APP), module(LIB)))
                .extracting(Finding::rule, finding -> finding.module().orElse(""))
                .containsExactly(tuple("sbom/missing", "lib"));
    }

    @Test
    void namesAllModulesThatNeedWhatIsMissing() {
        assertThat(check(
                        Sboms.of(component(APP), component(LIB)),
                        module(APP, dependency(OTHER, "compile")),
                        module(LIB, dependency(OTHER, "runtime"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("resolved for app, lib."));
    }

    @Test
    void tellsTypesAndClassifiersApart() {
        ComponentId tests = new ComponentId("org.other", "other", "2", "tests", "test-jar");
        assertThat(check(Sboms.of(component(APP), component(OTHER)), module(APP, dependency(tests, "compile"))))
                .extracting(Finding::rule)
                .containsExactly("sbom/missing", "sbom/unexpected");
    }

    @Test
    void whatTheUserLeavesOutIsAWarning() {
        assertThat(new Completeness(
                                List.of(module(APP, dependency(OTHER, "compile"))),
                                Sboms.of(component(APP)),
                                Set.of("excludeTypes"))
                        .check())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.fix()).get().asString().contains("excludeTypes");
                });
    }

    @Test
    void hasSomethingElse() {
        assertThat(check(Sboms.of(component(APP), component(OTHER)), module(APP, dependency(OTHER, "provided"))))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("sbom/unexpected", Severity.WARNING));
    }

    @Test
    void theScopesOfTheSbomSayWhatIsExpected() {
        Set<String> wider = Set.of("compile", "runtime", "provided");
        assertThat(check(Sboms.of(wider, component(APP), component(OTHER)), module(APP, dependency(OTHER, "provided"))))
                .isEmpty();
        assertThat(check(Sboms.of(Set.of("test"), component(APP), component(OTHER)), module(APP)))
                .isEmpty();
    }

    @Test
    void otherArtifactsOfAModuleAreItsOwn() {
        ComponentId tests = new ComponentId("com.acme", "lib", "1", "tests", "test-jar");
        assertThat(check(Sboms.of(component(LIB), component(tests)), module(LIB)))
                .isEmpty();
    }

    @Test
    void doesNotKnowWhatABrokenPomNeeds() {
        SbomModule app = new SbomModule(
                APP,
                Optional.empty(),
                List.of(dependency(OTHER, "compile")),
                List.of(new SbomModule.Unreadable(OTHER, "it is\nnot there")));
        assertThat(check(Sboms.of(component(APP), component(OTHER)), app))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("sbom/unresolved");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .contains("what org.other:other:2 needs is unknown")
                            .contains("(it is?not there)")
                            .endsWith("dependency of app.");
                });
    }

    private static List<Finding> check(SbomContents sbom, SbomModule... modules) {
        return new Completeness(List.of(modules), sbom, Set.of()).check();
    }
}
