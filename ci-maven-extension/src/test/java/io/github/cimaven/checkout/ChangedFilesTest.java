package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.github.cimaven.checkout.ChangedFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {
    @TempDir
    Path folder;

    private TestRepository repository;
    private String base;

    @BeforeEach
    void makeRepository() throws IOException {
        repository = TestRepository.in(folder);
        write("kept.txt", "kept");
        write("a/changed.txt", "old");
        write("a/deleted.txt", "gone");
        write("moved from.txt", "a text that is long enough to be found again where it has gone to");
        base = commitAll("base");
    }

    @Test
    void namesWhatWasCommitted() throws IOException, CheckoutException {
        write("a/changed.txt", "new");
        write("b/added ü.txt", "added");
        Files.delete(folder.resolve("a/deleted.txt"));
        commitAll("change");
        assertThat(changes(folder))
                .containsExactly(
                        entry("a/changed.txt", Kind.MODIFIED),
                        entry("a/deleted.txt", Kind.DELETED),
                        entry("b/added ü.txt", Kind.ADDED));
    }

    @Test
    void countsARenamedFileAtBothPlaces() throws IOException, CheckoutException {
        repository.git("config", "diff.renames", "copies");
        repository.git("mv", "moved from.txt", "a/moved to.txt");
        commitAll("move");
        assertThat(changes(folder))
                .containsExactly(entry("a/moved to.txt", Kind.ADDED), entry("moved from.txt", Kind.DELETED));
    }

    @Test
    void seesWhatIsNotCommittedYet() throws IOException, CheckoutException {
        write("a/changed.txt", "new");
        write("staged.txt", "staged");
        repository.git("add", "staged.txt");
        write("b/unknown.txt", "unknown");
        write(".gitignore", "*.log\n");
        write("ignored.log", "ignored");
        assertThat(changes(folder).keySet())
                .containsExactly(".gitignore", "a/changed.txt", "b/unknown.txt", "staged.txt");
    }

    @Test
    void namesFilesFromTheTopWhereverItIsAsked() throws IOException, CheckoutException {
        repository.git("config", "diff.relative", "true");
        write("a/changed.txt", "new");
        write("b/unknown.txt", "unknown");
        assertThat(changes(folder.resolve("a")).keySet()).containsExactly("a/changed.txt", "b/unknown.txt");
    }

    @Test
    void saysWhichCommitIsNotThere() {
        assertThatExceptionOfType(CheckoutException.class)
                .isThrownBy(() -> new Git(folder).changedFiles("0123456789012345678901234567890123456789"))
                .withMessageContaining("0123456789012345678901234567890123456789");
    }

    private Map<String, Kind> changes(Path where) throws CheckoutException {
        List<ChangedFile> files = new Git(where).changedFiles(base);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        files.forEach(file -> kinds.put(file.path(), file.kind()));
        return kinds;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String commitAll(String message) {
        repository.git("add", "--all");
        return repository.commit(message);
    }
}
