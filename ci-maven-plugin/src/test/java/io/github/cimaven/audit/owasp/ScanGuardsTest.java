package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each of these ended as "nothing found" when dependency-check was left alone. */
class ScanGuardsTest {
    private static final String MEND = "Build it anew.";

    @Test
    void sayNothingOfAWholeScan() {
        assertThat(sentences(Scans.clean())).isEmpty();
    }

    @Test
    void anEngineWithoutAnalyzersLookedAtNothing() {
        assertThat(sentences(new ScanResult(0, List.of(), List.of(), Scans.FINISHED, List.of(), List.of())))
                .singleElement()
                .asString()
                .startsWith("dependency-check loaded none of its analyzers")
                .endsWith("build again.");
    }

    @Test
    void aKilledUpdateDoesNotSayHowFarItsDataGoes() {
        assertThat(sentences(new ScanResult(29, List.of(), List.of(), Map.of("version", "5.6"), List.of(), List.of())))
                .containsExactly(
                        "a:b:1 was not finished when it was built: it does not say how far its data goes. Build it anew.",
                        "a:b:1 does not know CVE-2021-44228 of log4j-core 2.14.1, so it lacks data or is damaged. Build it anew.");
    }

    @Test
    void aDateThatIsNoneIsNotTakenForOne() {
        assertThat(sentences(Scans.withProperties(Map.of("nvd.api.last.modified", "yesterday"))))
                .hasSize(1);
    }

    @Test
    void aDatabaseThatLostRowsDoesNotFindTheCanary() {
        assertThat(sentences(
                        new ScanResult(29, List.of(), List.of("CVE-2021-1"), Scans.FINISHED, List.of(), List.of())))
                .singleElement()
                .asString()
                .contains("does not know CVE-2021-44228");
    }

    @Test
    void whatIsNotAZipIsTakenOutInSilence() {
        ScanResult result = new ScanResult(
                29, List.of(Scans.component("broken")), List.of(Canary.CVE), Scans.FINISHED, List.of(), List.of());
        assertThat(sentences(result))
                .singleElement()
                .asString()
                .startsWith("dependency-check did not look at com.acme:broken:1.0.");
    }

    @Test
    void whatIsOnlyLoggedCounts() {
        assertThat(sentences(Scans.withProblems("An unexpected SQL Exception occurred", "x", "x", "y", "z")))
                .containsExactly("dependency-check could not do its work with a:b:1:"
                        + " An unexpected SQL Exception occurred; x; y and 1 more. Build it anew.");
    }

    @Test
    void problemsAreShownOnOneLineAndNotForEver() {
        assertThat(sentences(Scans.withProblems("a\n\n b\u001b[31m" + "c".repeat(1000))))
                .singleElement()
                .asString()
                .hasSizeLessThan(400)
                .contains("a b")
                .doesNotContain("\n", "\u001b");
    }

    private static List<String> sentences(ScanResult result) {
        return ScanGuards.sentences(result, "a:b:1", MEND);
    }
}
