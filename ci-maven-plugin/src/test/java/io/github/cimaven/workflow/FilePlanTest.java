package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.workflow.diff.UnifiedDiff;
import io.github.cimaven.workflow.yaml.SnakeYamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing, writing again, and comparing. */
class FilePlanTest {
    private static final String PATH = "ci/a.yml";
    private static final Draft DRAFT =
            Draft.yaml(PATH, Map.of("steps", List.of(OwnParts.above(Map.of("run", "mvn verify"), "a, before Maven"))));

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsNotWrittenAgain() throws IOException {
        assertThat(plan().real()).extracting(FileChange::path).containsExactly(PATH);
        write();
        assertThat(plan().real()).isEmpty();
        // git may have changed the ends of lines.
        Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n"));
        assertThat(plan().real()).isEmpty();
    }

    @Test
    void ownStepsStay() throws IOException {
        write();
        Files.writeString(
                file(), Files.readString(file()).replace("before Maven)\n", "before Maven)\n  - run: mine\n"));
        assertThat(plan().conflicts()).isEmpty();
        assertThat(plan().real()).isEmpty();
    }

    @Test
    void aFileOfTheUsersIsAConflict() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "steps: []\n");
        assertThat(plan().conflicts()).singleElement().asString().startsWith(PATH + " is yours");
    }

    @Test
    void ownStepsThatAreNoYamlAreAConflict() throws IOException {
        write();
        Files.writeString(file(), Files.readString(file()).replace("before Maven)\n", "before Maven)\n  - run: {\n"));
        assertThat(plan().conflicts()).singleElement().asString().contains("would be no YAML");
    }

    @Test
    void ownStepsInAPlaceThatIsNoMoreAreAConflict() throws IOException {
        write();
        Files.writeString(
                file(), Files.readString(file()).replace("(a, before Maven)\n", "(b, before Maven)\n  - run: mine\n"));
        assertThat(plan().conflicts()).singleElement().asString().contains("b, before Maven");
    }

    @Test
    void eachDifferenceIsNamedWithItsLine() throws IOException {
        write();
        Files.writeString(file(), Files.readString(file()).replace("mvn verify", "mvn -DskipTests verify"));
        List<Finding> findings = new Drift(Severity.WARNING).findings(plan(), UnifiedDiff::new);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("drift/changed");
            assertThat(finding.file()).contains(PATH);
            assertThat(finding.line()).contains(7);
            assertThat(finding.message())
                    .isEqualTo(PATH
                            + ":7 has \"- run: mvn -DskipTests verify\" where ci:init writes \"- run: mvn verify\"");
        });
    }

    @Test
    void aMissingFileIsADifference() throws IOException {
        assertThat(new Drift(Severity.ERROR).findings(plan(), UnifiedDiff::new))
                .extracting(Finding::rule)
                .containsExactly("drift/missing");
    }

    @Test
    void anotherFileIsNotComparedLineByLine() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "steps: []\n");
        assertThat(new Drift(Severity.WARNING).findings(plan(), UnifiedDiff::new))
                .extracting(Finding::rule)
                .containsExactly("drift/conflict");
    }

    @Test
    void linksAndPathsThatLeadOutAreRefused() throws IOException {
        ProjectFiles files = new ProjectFiles(folder);
        Path outside = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(".github"), outside);
        assertThatThrownBy(() -> files.write(".github/workflows/a.yml", "x"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining(".github is a symbolic link");
        assertThatThrownBy(() -> files.read(".github/workflows/a.yml")).isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> files.write("../a.yml", "x"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("leads out");
        assertThatThrownBy(() -> files.write("/etc/a.yml", "x")).isInstanceOf(SettingException.class);
        assertThat(outside).isEmptyDirectory();
    }

    /** The main lane compares in any repository: what is none of ours must not end it. */
    @Test
    void linksAndBinariesOfOthersAreNotOurs() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(".github"), outside);
        Files.createSymbolicLink(folder.resolve("Jenkinsfile"), folder.resolve("nowhere"));
        Files.write(folder.resolve("azure-pipelines.yml"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Files.createDirectory(folder.resolve(".gitlab-ci.yml"));
        assertThat(WrittenFiles.in(new ProjectFiles(folder)).services()).isEmpty();
    }

    @Test
    void aLinkInThePlaceOfAFileIsAConflict() throws IOException {
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), folder.resolve("elsewhere.yml"));
        assertThat(plan().conflicts()).singleElement().asString().startsWith(PATH + " is a symbolic link");
        assertThat(plan().changes()).isEmpty();
    }

    @Test
    void onlyFilesOfOursAreFound() throws IOException {
        ProjectFiles files = new ProjectFiles(folder);
        files.write(".github/workflows/mine.yml", "name: mine\n");
        files.write("Jenkinsfile", Header.of("//", "trunk", "") + "pipeline {}\n");
        WrittenFiles written = WrittenFiles.in(files);
        assertThat(written.services()).containsExactly(CiService.JENKINS);
        assertThat(written.defaultBranch()).contains("trunk");
    }

    /** What was typed once for a form need not be typed again, and what is typed later wins. */
    @Test
    void theFilesOfAServiceSayTheirForm() throws IOException {
        ProjectFiles files = new ProjectFiles(folder);
        files.write("Jenkinsfile", Header.of("//", "main", "") + "pipeline {}\n");
        files.write(".gitlab-ci.yml", Header.of("#", "main", "caller acme/ci@v1") + "include: []\n");
        WrittenFiles written = WrittenFiles.in(files);
        Settings none = new Settings(key -> null);
        assertThat(Form.of(written.settings(none, CiService.JENKINS))).isEqualTo(Form.WHOLE);
        assertThat(Form.of(written.settings(none, CiService.CIRCLECI))).isEqualTo(Form.WHOLE);
        Settings caller = written.settings(none, CiService.GITLAB_CI);
        assertThat(Form.of(caller)).isEqualTo(Form.CALLER);
        assertThat(SharedPlace.of(caller)).isEqualTo(new SharedPlace("acme/ci", "v1"));
        Settings other = new Settings(Map.of("ci.init.form", "whole")::get);
        assertThat(Form.of(written.settings(other, CiService.GITLAB_CI))).isEqualTo(Form.WHOLE);
    }

    private FilePlan plan() throws IOException {
        return FilePlan.of(List.of(DRAFT), new ProjectFiles(folder), new SnakeYamlText(), "main");
    }

    private void write() throws IOException {
        for (FileChange change : plan().real()) {
            new ProjectFiles(folder).write(change.path(), change.after());
        }
    }

    private Path file() {
        return folder.resolve(PATH);
    }
}
