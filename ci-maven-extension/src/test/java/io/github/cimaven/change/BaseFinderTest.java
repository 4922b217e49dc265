package io.github.cimaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.checkout.TestRepository;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseFinderTest {
    @TempDir
    Path folder;

    private TestRepository origin;
    private String fork;
    private String mainTip;
    private String head;

    /** main: first - fork - mainTip; feature: fork - work - head. */
    @BeforeEach
    void makeTwoBranches() throws IOException {
        origin = TestRepository.in(Files.createDirectories(folder.resolve("origin")));
        origin.commit("First");
        fork = origin.commit("Fork");
        origin.git("checkout", "--quiet", "-b", "feature");
        origin.commit("Work");
        head = origin.commit("More work");
        origin.git("checkout", "--quiet", "main");
        mainTip = origin.commit("Main goes on");
    }

    @Test
    void mergeBaseWithTheTargetBranch() {
        TestRepository clone = clone("--branch=feature");

        assertThat(find(clone, pullRequest("jenkins").build())).isEqualTo(fork);
    }

    @Test
    void mergeBaseWithTheDefaultBranchOnALaptop() {
        assertThat(find(clone("--branch=feature"), CiEnvironment.local())).isEqualTo(fork);
        origin.git("checkout", "--quiet", "feature");
        assertThat(find(origin, CiEnvironment.local())).isEqualTo(fork);
    }

    @Test
    void theBranchItselfIsNothingToCompareWith() {
        assertThat(base(origin, CiEnvironment.local(), Optional.empty()).commit())
                .isEmpty();
    }

    @Test
    void whatTheUserNamesComesFirst() {
        TestRepository clone = clone("--branch=feature");
        CiEnvironment environment =
                pullRequest("gitlab-ci").mergeBase(Optional.of(mainTip)).build();

        assertThat(base(clone, environment, Optional.of("HEAD~1")).commit()).hasValue(clone.git("rev-parse", "HEAD~1"));
        assertThat(base(clone, environment, Optional.of("main")).commit()).hasValue(fork);
        assertThat(base(clone, environment, Optional.of("origin/main")).commit())
                .hasValue(fork);
    }

    @Test
    void aNameThatIsNotThereIsTheUsersMistake() {
        assertThatThrownBy(() -> base(origin, CiEnvironment.local(), Optional.of("mian")))
                .isInstanceOf(SettingException.class)
                .hasMessage("-Dci.base=mian names nothing in this clone. Type a branch or a commit, as in"
                        + " -Dci.base=origin/main.");
        assertThatThrownBy(() -> base(origin, CiEnvironment.local(), Optional.of("--upload-pack=x")))
                .isInstanceOf(SettingException.class);
    }

    @Test
    void mergeBaseOfTheProviderIsTakenAsItIs() {
        CiEnvironment environment =
                pullRequest("gitlab-ci").mergeBase(Optional.of(mainTip)).build();

        assertThat(find(clone("--branch=feature"), environment)).isEqualTo(mainTip);
    }

    @Test
    void mergeBaseOfTheProviderIsFetchedAlone() {
        TestRepository clone = clone("--branch=feature", "--depth=1");
        CiEnvironment environment =
                pullRequest("gitlab-ci").mergeBase(Optional.of(fork)).build();

        assertThat(find(clone, environment)).isEqualTo(fork);
        assertThat(clone.git("rev-list", "--count", "HEAD")).isEqualTo("1");
    }

    @Test
    void ofARangeOnlyTheMergeBaseCounts() {
        CiEnvironment environment =
                pullRequest("travis-ci").mergeBase(Optional.of(mainTip)).build();

        assertThat(find(clone("--branch=feature"), environment)).isEqualTo(fork);
    }

    @Test
    void firstParentOfTheProvidersMergeAlsoInACloneOfDepthOne() {
        origin.git("checkout", "--quiet", "--detach", "main");
        origin.git("merge", "--quiet", "--no-ff", "-m", "Merge", "feature");
        origin.git("branch", "pull", "HEAD");
        CiEnvironment environment =
                pullRequest("github-actions").headCommit(Optional.of(head)).build();

        for (String depth : new String[] {"--depth=1", "--depth=2", "--depth=100"}) {
            TestRepository clone = clone("--branch=pull", depth);
            assertThat(find(clone, environment)).as(depth).isEqualTo(mainTip);
            assertThat(clone.git("branch", "--list", "main", "feature")).isEmpty();
        }
    }

    /** As GitLab's pipelines for merged results do: what others merged since the fork is no part of the change. */
    @Test
    void ofTheProvidersMergeTheFirstParentCountsAlsoWhereItNamesTheFork() {
        origin.git("checkout", "--quiet", "--detach", "main");
        origin.git("merge", "--quiet", "--no-ff", "-m", "Merge", "feature");
        origin.git("branch", "merged-results", "HEAD");
        CiEnvironment environment = pullRequest("gitlab-ci")
                .headCommit(Optional.of(head))
                .mergeBase(Optional.of(fork))
                .build();

        assertThat(find(clone("--branch=merged-results"), environment)).isEqualTo(mainTip);
    }

    @Test
    void aCommitThatAWholeCloneLacksDoesNotMakeItShallow() {
        TestRepository clone = clone("--branch=feature", "--single-branch");
        CiEnvironment environment =
                pullRequest("gitlab-ci").mergeBase(Optional.of(mainTip)).build();

        assertThat(find(clone, environment)).isEqualTo(mainTip);
        assertThat(clone.git("rev-parse", "--is-shallow-repository")).isEqualTo("false");
    }

    @Test
    void firstParentOfTheAuthorsMergeDoesNotCount() {
        origin.git("checkout", "--quiet", "feature");
        origin.git("merge", "--quiet", "--no-ff", "-m", "Merge branch main", "main");
        String merge = origin.git("rev-parse", "HEAD");
        CiEnvironment environment =
                pullRequest("github-actions").headCommit(Optional.of(merge)).build();

        assertThat(find(clone("--branch=feature"), environment)).isEqualTo(mainTip);
    }

    @Test
    void aCloneOfDepthOneIsDeepenedAsFarAsNeeded() {
        origin.git("checkout", "--quiet", "feature");
        for (int i = 0; i < 70; i++) {
            origin.commit("Work " + i);
        }
        TestRepository clone = clone("--branch=feature", "--depth=1");

        assertThat(find(clone, pullRequest("jenkins").build())).isEqualTo(fork);
        assertThat(clone.git("branch", "--list", "main")).isEmpty();
        assertThat(clone.git("tag")).isEmpty();
    }

    @Test
    void aMissingTargetBranchIsFetched() {
        TestRepository clone = clone("--branch=feature", "--single-branch");

        assertThat(find(clone, pullRequest("jenkins").build())).isEqualTo(fork);
    }

    @Test
    void aLaptopDoesNotUseTheNetwork() {
        TestRepository clone = clone("--branch=feature", "--depth=1");

        Base base = base(clone, CiEnvironment.local(), Optional.empty());

        assertThat(base.commit()).isEmpty();
        assertThat(base.reason()).contains("does not reach back").contains("git fetch");
        assertThat(clone.git("rev-list", "--count", "--all")).isEqualTo("1");
    }

    @Test
    void withoutARemoteThereIsNone() {
        TestRepository clone = clone("--branch=feature", "--depth=1");
        clone.git("remote", "set-url", "origin", "https://ann:secret@127.0.0.1:1/nothing");

        Base base = base(clone, pullRequest("jenkins").build(), Optional.empty());

        assertThat(base.commit()).isEmpty();
        assertThat(base.reason())
                .contains("There is no commit to compare with", "fetch-depth: 0", "-Dci.base")
                .doesNotContain("secret");
    }

    @Test
    void withoutAGitRepositoryThereIsNone() throws IOException {
        TestRepository none = new TestRepository(Files.createDirectories(folder.resolve("none")));

        assertThat(base(none, CiEnvironment.local(), Optional.empty()).reason()).contains("no git repository");
    }

    @Test
    void workTreesOfOneClone() {
        TestRepository clone = clone("--branch=feature");
        clone.git(
                "worktree", "add", "--quiet", "--detach", folder.resolve("tree").toString());

        assertThat(find(
                        new TestRepository(folder.resolve("tree")),
                        pullRequest("jenkins").build()))
                .isEqualTo(fork);
    }

    private TestRepository clone(String... options) {
        Path to = folder.resolve("clone" + options.length + String.join("", options));
        String[] command = new String[options.length + 5];
        command[0] = "clone";
        command[1] = "--quiet";
        command[2] = "--no-single-branch";
        System.arraycopy(options, 0, command, 3, options.length);
        if (String.join(" ", options).matches(".*(depth|single).*")) {
            command[2] = "--single-branch";
        }
        command[command.length - 2] = folder.resolve("origin").toUri().toString();
        command[command.length - 1] = to.toString();
        origin.git(command);
        return new TestRepository(to);
    }

    private static CiEnvironment.Builder pullRequest(String provider) {
        return CiEnvironment.builder(provider)
                .event(Event.PULL_REQUEST)
                .pullRequest(Optional.of("7"))
                .targetBranch(Optional.of("main"));
    }

    private static String find(TestRepository clone, CiEnvironment environment) {
        Base base = base(clone, environment, Optional.empty());
        return base.commit().orElseThrow(() -> new AssertionError(base.reason()));
    }

    private static Base base(TestRepository clone, CiEnvironment environment, Optional<String> named) {
        return new BaseFinder(new Git(clone.directory()), environment, Clock.systemUTC()).find(named);
    }
}
