package io.github.cimaven.sbom;

import static io.github.cimaven.sbom.Sboms.APP;
import static io.github.cimaven.sbom.Sboms.OTHER;
import static io.github.cimaven.sbom.Sboms.dependency;
import static io.github.cimaven.sbom.Sboms.module;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.sbom.Licence.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicenceRuleTest {
    private static final List<SbomModule> MODULES = List.of(module(APP, dependency(OTHER, "compile")));

    @Test
    void allowedLicencesAreNoFinding() {
        assertThat(check("Apache-2.0,MIT", OTHER, new Licence(Kind.ID, "MIT"))).isEmpty();
    }

    @Test
    void namesWhatIsNotAllowedAndWhoBringsIt() {
        assertThat(check("MIT", OTHER, new Licence(Kind.ID, "GPL-3.0-only")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("sbom/licence");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.module()).contains("app");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "org.other:other:2 has a licence that is not allowed: GPL-3.0-only. It is a dependency of app.");
                    assertThat(finding.fix())
                            .get()
                            .asString()
                            .contains("ci.licenses.allow")
                            .contains("org.other:other");
                });
    }

    @Test
    void anUnknownLicenceIsToBeReviewed() {
        assertThat(check("MIT", OTHER, new Licence(Kind.NAME, "House\u001b[31m rules " + "x".repeat(1000))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("sbom/licence-unknown");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("House?[31m rules").hasSizeLessThan(400);
                });
    }

    @Test
    void noLicenceIsToBeReviewed() {
        assertThat(check("MIT", OTHER))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "The licence of org.other:other:2 is unknown: its POM names none. It is a dependency of"
                                        + " app."));
    }

    @Test
    void aModulesOwnLicenceIsItsOwnersBusiness() {
        assertThat(check("MIT", APP, new Licence(Kind.NAME, "Ours"))).isEmpty();
    }

    @Test
    void withoutAListNothingIsLookedAt() {
        SbomContents sbom = Sboms.of(new SbomComponent(OTHER, Map.of(), List.of()));
        assertThat(SbomChecks.licences(MODULES, sbom, Optional.empty())).isEmpty();
        assertThat(SbomChecks.licences(MODULES, sbom, Optional.of("MIT"))).hasSize(1);
    }

    private static List<Finding> check(String allowed, ComponentId id, Licence... licences) {
        SbomContents sbom = Sboms.of(new SbomComponent(id, Map.of(), Arrays.asList(licences)));
        return new LicenceRule(MODULES, sbom, LicencePolicy.of(allowed)).check();
    }
}
