package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.Handover;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Settings;
import io.github.cimaven.lint.NotDoneException;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedFilesTest {
    @TempDir
    Path folder;

    private String base;

    @BeforeEach
    void commitOnMain() throws Exception {
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            write("Old.java");
            write("Gone.java");
            git.add().addFilepattern(".").call();
            base = ObjectId.toString(git.commit()
                    .setMessage("First")
                    .setAuthor("Ada", "ada@example.com")
                    .setCommitter("Ada", "ada@example.com")
                    .setSign(false)
                    .call());
        }
        Files.delete(folder.resolve("Gone.java"));
        write("module/New.java");
    }

    @Test
    void areThoseSinceTheBaseOfTheExtension() throws NotDoneException {
        assertThat(paths(Map.of(Handover.BASE_COMMIT, base, Keys.BASE, "nowhere")))
                .containsExactly(folder.resolve("module/New.java"));
    }

    @Test
    void areThoseSinceTheBaseOfTheUser() throws NotDoneException {
        assertThat(paths(Map.of(Keys.BASE, "main"))).containsExactly(folder.resolve("module/New.java"));
    }

    @Test
    void areNamedFromTheTopAlsoWhenTheBuildIsBelowIt() throws NotDoneException {
        ChangedFiles files =
                new ChangedFiles(new Settings(Map.of(Keys.BASE, "main")::get), folder.resolve("module"), true);
        assertThat(files.paths(new HashMap<>())).containsExactly(folder.resolve("module/New.java"));
    }

    @Test
    void areAskedOfGitOnce() throws Exception {
        Map<String, String> shared = new HashMap<>();
        ChangedFiles files = new ChangedFiles(new Settings(Map.of(Keys.BASE, "main")::get), folder, true);
        assertThat(files.paths(shared)).hasSize(1);
        write("module/Newer.java");
        assertThat(files.paths(shared)).hasSize(1);
    }

    @Test
    void areUnknownWithoutABase() {
        assertThatExceptionOfType(NotDoneException.class)
                .isThrownBy(() -> paths(Map.of()))
                .withMessage("Nobody says what the change is compared with."
                        + " Type -Dci.base=origin/main for the change alone, or -Dci.lint.all=true for all files.");
    }

    @Test
    void areUnknownForTheReasonOfTheExtension() {
        assertThatExceptionOfType(NotDoneException.class)
                .isThrownBy(() -> paths(Map.of(Handover.BASE_PROBLEM, "The clone is shallow.", Keys.BASE, "main")))
                .withMessage("The clone is shallow.");
    }

    @Test
    void areUnknownWhenTheBaseIsNotThere() {
        assertThatExceptionOfType(NotDoneException.class)
                .isThrownBy(() -> paths(Map.of(Keys.BASE, "nowhere")))
                .withMessageStartingWith("ci.base=nowhere has no commit in common with HEAD, or is not in this clone.");
    }

    @Test
    void areUnknownWhenTheBaseIsAnOptionOfGit() {
        assertThatExceptionOfType(NotDoneException.class).isThrownBy(() -> paths(Map.of(Keys.BASE, "--all")));
    }

    @ParameterizedTest
    @CsvSource({"true, '', WARNING", "true, nowhere, WARNING", "false, '', NOTE", "false, nowhere, WARNING"})
    void aBaseThatNobodyExpectsIsWorthANote(boolean ci, String named, Severity severity) {
        Map<String, String> settings = named.isEmpty() ? Map.of() : Map.of(Keys.BASE, named);
        assertThatExceptionOfType(NotDoneException.class)
                .isThrownBy(() -> new ChangedFiles(new Settings(settings::get), folder, ci).paths(new HashMap<>()))
                .satisfies(it -> assertThat(it.severity()).isEqualTo(severity));
    }

    private List<Path> paths(Map<String, String> settings) throws NotDoneException {
        return new ChangedFiles(new Settings(settings::get), folder, true).paths(new HashMap<>());
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class A {}");
    }
}
