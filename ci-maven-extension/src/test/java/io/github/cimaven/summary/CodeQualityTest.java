package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodeQualityTest {
    private static final Path REPOSITORY = Path.of("/checkout/repository");
    private static final Places PLACES =
            new Places(REPOSITORY.resolve("app"), REPOSITORY, REPOSITORY.resolve("app/target/ci/summary.md"));
    private static final Finding UNUSED =
            Finding.of("lint/unused", Severity.WARNING, "A field is not used.", "Delete it.");

    @Test
    void isWrittenAsGitLabDocumentsIt() throws IOException {
        String json = Json.text(of(UNUSED.at("src/A.java", Optional.of(3))));

        JsonObject issue = Json.array(json).get(0).getAsJsonObject();
        assertThat(issue.keySet()).containsExactly("description", "check_name", "fingerprint", "severity", "location");
        assertThat(Json.textAt(issue, "description")).hasValue("A field is not used. Delete it.");
        assertThat(Json.textAt(issue, "check_name")).hasValue("lint/unused");
        assertThat(Json.textAt(issue, "severity")).hasValue("minor");
        assertThat(Json.textAt(issue, "location", "path")).hasValue("app/src/A.java");
        assertThat(Json.textAt(issue, "location", "lines", "begin")).hasValue("3");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, major", "WARNING, minor", "NOTE, info"})
    void tellsHowBadItIs(Severity severity, String word) {
        assertThat(of(UNUSED.withSeverity(severity)).get(0).severity()).isEqualTo(word);
    }

    @Test
    void showsWhatBelongsToNoFileAtThePom() {
        CodeQuality issue = of(UNUSED.inModule("shop-web")).get(0);

        assertThat(issue.description()).startsWith("Module shop-web: A field");
        assertThat(issue.location().path()).isEqualTo("app/pom.xml");
        assertThat(issue.location().lines().begin()).isEqualTo(1);
        assertThat(of(UNUSED.at("../../etc/passwd", Optional.empty()))
                        .get(0)
                        .location()
                        .path())
                .isEqualTo("app/pom.xml");
    }

    @Test
    void knowsAFindingAgainThatMovedAndTellsTwoApart() {
        Finding moved = UNUSED.at("src/A.java", Optional.of(9));
        List<CodeQuality> two = of(UNUSED.at("src/A.java", Optional.of(3)), moved);

        assertThat(of(moved).get(0).fingerprint())
                .isEqualTo(two.get(0).fingerprint())
                .isNotEqualTo(two.get(1).fingerprint());
    }

    @ParameterizedTest
    @MethodSource("io.github.cimaven.summary.HostileRuns#runs")
    void hasNothingThatCannotBeSeen(RunRecord run) {
        assertThat(CodeQuality.of(run, PLACES))
                .hasSameSizeAs(run.findings())
                .allSatisfy(issue -> assertThat(issue.description()
                                + issue.checkName()
                                + issue.location().path())
                        .hasSizeLessThan(10_000)
                        .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]"));
    }

    private static List<CodeQuality> of(Finding... findings) {
        return CodeQuality.of(SampleRuns.with(SampleRuns.NO_TESTS, List.of(findings)), PLACES);
    }
}
