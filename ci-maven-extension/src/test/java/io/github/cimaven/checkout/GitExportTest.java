package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitExportTest {
    @TempDir
    Path folder;

    private TestRepository repository;
    private Git git;
    private String first;

    @BeforeEach
    void makeARepository() throws IOException {
        repository = TestRepository.in(Files.createDirectories(folder.resolve("work")));
        Files.createDirectories(repository.directory().resolve("a ü"));
        Files.writeString(repository.directory().resolve("pom.xml"), "old");
        Files.writeString(repository.directory().resolve("a ü/pom.xml"), "old a");
        Files.writeString(repository.directory().resolve("a ü/A.java"), "class A {}");
        repository.git("add", "--all");
        first = repository.commit("First");
        Files.writeString(repository.directory().resolve("pom.xml"), "new");
        git = new Git(repository.directory());
    }

    @Test
    void filesOfACommitBesideTheWorkTree() throws IOException, CheckoutException {
        Path to = Files.createDirectories(folder.resolve("to"));

        git.export(first, path -> path.endsWith("pom.xml"), to, folder.resolve("index"));

        assertThat(to.resolve("pom.xml")).hasContent("old");
        assertThat(to.resolve("a ü/pom.xml")).hasContent("old a");
        assertThat(to.resolve("a ü/A.java")).doesNotExist();
        assertThat(repository.directory().resolve("pom.xml")).hasContent("new");
        assertThat(repository.git("status", "--porcelain")).isEqualTo("M pom.xml");
    }

    @Test
    void commitsThatTheCloneHas() {
        assertThat(git.commit("HEAD")).hasValue(first);
        assertThat(git.commit("main")).hasValue(first);
        assertThat(git.commit("nothing")).isEmpty();
        assertThat(git.commit("--help")).isEmpty();
        assertThat(git.isShallow()).isFalse();
        assertThat(git.mergeBase(first)).hasValue(first);
    }

    @Test
    void filesThatGitIgnores() throws IOException, CheckoutException {
        Files.writeString(repository.directory().resolve(".gitignore"), "target/\npom.xml\n");
        Files.createDirectories(repository.directory().resolve("target/b"));
        Files.writeString(repository.directory().resolve("target/b/pom.xml"), "b");

        // What is committed is not ignored.
        assertThat(git.ignored(List.of("pom.xml", "target/b/pom.xml", "a ü/A.java")))
                .containsExactly("target/b/pom.xml");
    }

    @Test
    void aCommitThatIsNotThereCannotBeExported() {
        assertThatThrownBy(() -> git.export("0".repeat(40), path -> true, folder, folder.resolve("index")))
                .isInstanceOf(CheckoutException.class);
    }
}
