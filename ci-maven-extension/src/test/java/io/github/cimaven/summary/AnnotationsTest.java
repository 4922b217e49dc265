package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.RunnerCommands;
import io.github.cimaven.text.RunnerCommands.Command;
import io.github.cimaven.text.VisibleText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsTest {
    private static final Path REPOSITORY = Path.of("/checkout/repository");
    private static final Places PLACES =
            new Places(REPOSITORY.resolve("app"), REPOSITORY, REPOSITORY.resolve("app/target/ci/summary.md"));

    @ParameterizedTest
    @CsvSource({
        "github-actions, GitHubAnnotations",
        "gitea-actions, GitHubAnnotations",
        "azure-pipelines, AzureAnnotations",
        "teamcity, TeamCityAnnotations",
    })
    void areChosenByProvider(String provider, String type) {
        assertThat(Annotations.of(provider))
                .hasValueSatisfying(annotations ->
                        assertThat(annotations.getClass().getSimpleName()).isEqualTo(type));
    }

    @ParameterizedTest
    @CsvSource({"none", "gitlab-ci", "jenkins"})
    void areNotThereForOtherProviders(String provider) {
        assertThat(Annotations.of(provider)).isEmpty();
    }

    @Test
    void areOneClassForAProvider() {
        List<String> providers = Annotations.ALL.stream()
                .flatMap(annotations -> annotations.providers().stream())
                .toList();

        assertThat(providers).doesNotHaveDuplicates();
    }

    @Test
    void showTestsAndFindingsOnGitHub() {
        assertThat(lines("github-actions", SampleRuns.full())).containsExactly(Golden.array("annotations-github.txt"));
    }

    @Test
    void showNewFailuresAsErrorsKnownOnesAsWarningsAndFlakesAsNotes() {
        assertThat(lines("github-actions", SampleRuns.compared()))
                .anyMatch(line -> line.startsWith("::error ") && line.contains("New failing test CartTest.addsItem1"))
                .anyMatch(
                        line -> line.startsWith("::warning ") && line.contains("Known failing test CartTest.addsItem2"))
                .anyMatch(line -> line.startsWith("::notice title=Flaky test CartTest.pays::It failed, then passed"));
    }

    @Test
    void showTestsAndFindingsOnAzure() {
        assertThat(lines("azure-pipelines", SampleRuns.full())).containsExactly(Golden.array("annotations-azure.txt"));
    }

    @Test
    void showTestsAndFindingsOnTeamCity() {
        assertThat(lines("teamcity", SampleRuns.full())).containsExactly(Golden.array("annotations-teamcity.txt"));
    }

    @Test
    void showTenOfEachSeverityAndHowManyMore() {
        List<Finding> findings = Arrays.stream(Severity.values())
                .flatMap(severity -> Stream.generate(() -> Finding.of("r", severity, "m", "f"))
                        .limit(12))
                .toList();
        RunRecord run = SampleRuns.with(SampleRuns.tests(3), findings);

        List<String> github = lines("github-actions", run);
        assertThat(github).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(github).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(github).filteredOn(line -> line.startsWith("::notice")).hasSize(10);
        assertThat(github.get(0))
                .isEqualTo("::notice::5 more errors, 2 more warnings, 3 more notes: see the summary of this run.");
        assertThat(github.get(1)).contains("Failing test");
        assertThat(lines("azure-pipelines", run)).anyMatch(line -> line.contains("5 more errors"));
        assertThat(lines("teamcity", run)).anyMatch(line -> line.contains("5 more errors"));
    }

    @Test
    void sayNothingWhenThereIsNothingToSay() {
        assertThat(lines("github-actions", SampleRuns.minimal())).isEmpty();
        assertThat(lines("teamcity", SampleRuns.minimal())).isEmpty();
        assertThat(lines("azure-pipelines", SampleRuns.minimal()))
                .containsExactly("##vso[task.uploadsummary]" + PLACES.summary());
    }

    @Test
    void leaveOutAFileOutsideTheRepository() {
        Finding finding = Finding.of("r", Severity.ERROR, "m", "f");
        RunRecord run = SampleRuns.with(
                SampleRuns.NO_TESTS,
                List.of(
                        finding.at("../../etc/passwd", Optional.of(1)),
                        finding.at("/etc/passwd", Optional.of(1)),
                        finding.at("a\u0000b", Optional.of(1)),
                        finding.at("../other/A.java", Optional.of(2))));

        assertThat(lines("github-actions", run))
                .containsExactly(
                        "::error title=r::m f",
                        "::error title=r::m f",
                        "::error title=r::m f",
                        "::error file=other/A.java,line=2,title=r::m f");
    }

    @ParameterizedTest
    @MethodSource("io.github.cimaven.summary.HostileRuns#runs")
    void areTheCommandsThatWereMeantOnGitHub(RunRecord run) {
        assertThat(lines("github-actions", run)).hasSize(4).allSatisfy(line -> {
            Command command = RunnerCommands.github(line).orElseThrow();
            assertThat(command.name()).isEqualTo("error");
            assertThat(command.properties().keySet()).isSubsetOf("file", "line", "title");
            assertThat(line).doesNotContainPattern("\\p{Cc}").hasSizeLessThan(8000);
        });
        assertThat(RunnerCommands.github(lines("github-actions", run).get(2))
                        .orElseThrow()
                        .data())
                .isEqualTo(message(run));
    }

    @ParameterizedTest
    @MethodSource("io.github.cimaven.summary.HostileRuns#runs")
    void areTheCommandsThatWereMeantOnAzure(RunRecord run) {
        List<String> lines = lines("azure-pipelines", run);

        assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cc}"));
        assertThat(lines.subList(0, 4)).allSatisfy(line -> {
            Command command = RunnerCommands.azure(line).orElseThrow();
            assertThat(line).startsWith("##vso[task.logissue type=error;");
            assertThat(command.properties().keySet()).isSubsetOf("type", "sourcepath", "linenumber", "code");
        });
        assertThat(RunnerCommands.azure(lines.get(2)).orElseThrow().data()).endsWith(": " + message(run));
    }

    @ParameterizedTest
    @MethodSource("io.github.cimaven.summary.HostileRuns#runs")
    void areTheMessagesThatWereMeantOnTeamCity(RunRecord run) {
        List<String> lines = lines("teamcity", run);

        assertThat(lines).allSatisfy(line -> {
            assertThat(line).isPrintable().startsWith("##teamcity[inspection");
            Command command = RunnerCommands.teamcity(line).orElseThrow();
            assertThat(command.properties().values())
                    .allSatisfy(value -> assertThat(value).hasSizeLessThan(4000));
        });
        Command second = RunnerCommands.teamcity(lines.get(lines.size() - 2)).orElseThrow();
        assertThat(second.properties()).containsEntry("message", message(run));
    }

    private static String message(RunRecord run) {
        return VisibleText.bounded(
                VisibleText.of(Sections.sentences(run.findings().get(0))), 1000);
    }

    private static List<String> lines(String provider, RunRecord run) {
        return Annotations.of(provider).orElseThrow().lines(run, PLACES);
    }
}
