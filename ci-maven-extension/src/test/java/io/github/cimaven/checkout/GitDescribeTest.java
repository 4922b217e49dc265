package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.version.Description;
import io.github.cimaven.version.ReleaseTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitDescribeTest {
    @TempDir
    Path folder;

    @Test
    void countsFromTheNearestReleaseTag() throws CheckoutException {
        TestRepository repository = TestRepository.in(folder);
        repository.commit("first");
        repository.git("tag", "v1.0");
        repository.commit("second");
        repository.git("tag", "nightly-3");
        String head = repository.commit("third");
        assertThat(describe("v*")).isEqualTo(new Description(Optional.of("v1.0"), 2, head.substring(0, 7), false));
        assertThat(describe("release-*,v*").tag()).hasValue("v1.0");
    }

    @Test
    void takesAnAnnotatedTagAtHeadForARelease() throws CheckoutException {
        TestRepository repository = TestRepository.in(folder);
        String head = repository.commit("first");
        repository.git("tag", "--annotate", "--message=1.2.3", "v1.2.3");
        Description released = describe("v*");
        assertThat(released).isEqualTo(new Description(Optional.of("v1.2.3"), 0, head.substring(0, 7), false));
        assertThat(released.exact()).isTrue();
    }

    @Test
    void countsTheCommitsOfBothSidesOfAMerge() throws CheckoutException {
        TestRepository repository = TestRepository.in(folder);
        repository.commit("first");
        repository.git("tag", "v1.0");
        repository.git("checkout", "--quiet", "-b", "side");
        repository.commit("side 1");
        repository.commit("side 2");
        repository.git("checkout", "--quiet", "-");
        repository.commit("main 1");
        repository.git("merge", "--quiet", "--no-edit", "side");
        assertThat(describe("v*").tag()).hasValue("v1.0");
        assertThat(describe("v*").distance()).isEqualTo(4);
    }

    @Test
    void countsAllCommitsWithoutATag() throws CheckoutException {
        TestRepository repository = TestRepository.in(folder);
        repository.commit("first");
        repository.git("tag", "v1.0");
        String head = repository.commit("second");
        Description none = new Description(Optional.empty(), 2, head.substring(0, 7), false);
        assertThat(describe("release-*")).isEqualTo(none);
        assertThat(describe("")).isEqualTo(none);
    }

    @Test
    void seesChangesOfFilesThatGitKnows() throws CheckoutException, IOException {
        TestRepository repository = TestRepository.in(folder);
        Files.writeString(folder.resolve("known"), "1");
        repository.git("add", "known");
        repository.commit("first");
        Files.writeString(folder.resolve("unknown"), "1");
        assertThat(describe("v*").dirty()).isFalse();
        Files.writeString(folder.resolve("known"), "2");
        assertThat(describe("v*").dirty()).isTrue();
        repository.git("tag", "v1.0-dirty");
        assertThat(describe("v*").tag()).hasValue("v1.0-dirty");
    }

    @Test
    void saysWhenThereIsNoRepository() {
        assertThatThrownBy(() -> describe("v*")).isInstanceOf(CheckoutException.class);
    }

    private Description describe(String patterns) throws CheckoutException {
        return new Git(folder).describe(new ReleaseTags(Patterns.of(patterns)));
    }
}
