package io.github.cimaven.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.git.GitState;
import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules about the clone and the reactor. */
class TreeRulesTest {

    @Test
    void passACleanTree() {
        assertThat(new CleanTree().check(Releases.good())).isEmpty();
    }

    @Test
    void findChangedAndUntrackedFiles() {
        GitState git = Releases.tree(List.of("pom.xml", "src/A.java"), List.of("notes.txt"));

        assertThat(new CleanTree().check(Releases.with("1.2.3", git)))
                .extracting(Finding::message)
                .containsExactly(
                        "2 tracked files differ from HEAD: pom.xml, src/A.java.",
                        "1 file is neither tracked nor ignored: notes.txt.");
    }

    @Test
    void showTenPathsAndCountTheRest() {
        List<String> paths =
                IntStream.range(0, 1000).mapToObj(number -> "f" + number).toList();

        assertThat(new CleanTree().check(Releases.with("1.2.3", Releases.tree(List.of(), paths))))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message())
                                .isEqualTo(
                                        "1000 files are neither tracked nor ignored: f0, f1, f2, f3, f4, f5, f6, f7, f8, f9 and 990 more."));
    }

    @Test
    void showAPathWithALineBreakOnOneLine() {
        GitState git = Releases.tree(List.of(), List.of("a\n::error::b"));

        assertThat(new CleanTree().check(Releases.with("1.2.3", git)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("a?::error::b"));
    }

    @Test
    void findAShallowClone() {
        assertThat(new FullHistory().check(Releases.with("1.2.3", Releases.shallow())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix().orElse("")).startsWith("git fetch --unshallow --tags"));
        assertThat(new FullHistory().check(Releases.good())).isEmpty();
    }

    @Test
    void findThatThereIsNoGit() {
        assertThat(Guards.check(Releases.withoutGit(), Patterns.of("")).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("guard/git-repository");
                    assertThat(finding.message()).isEqualTo("There is no git repository.");
                    assertThat(finding.fix()).contains("git clone");
                });
    }

    @Test
    void findModulesThatAreLeftOut() {
        Release good = Releases.good();
        Release part = new Release(
                good.modules(),
                Optional.empty(),
                good.tags(),
                good.source(),
                List.of(),
                List.of("g:a", "g:b"),
                Releases.evidence());

        assertThat(new WholeReactor().check(part))
                .extracting(Finding::message)
                .containsExactly("2 modules are left out of this build: g:a, g:b.");
        assertThat(new WholeReactor().check(good)).isEmpty();
    }
}
