package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.checkout.Checkout;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.checkout.TestRepository;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {
    private static final String HEAD = "0123456789abcdef0123456789abcdef01234567";
    private static final String BASE = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private static final String TOPIC = "cccccccccccccccccccccccccccccccccccccccc";
    private static final String OTHER = "dddddddddddddddddddddddddddddddddddddddd";

    private static final Checkout MERGE =
            new Checkout(HEAD, List.of(BASE, TOPIC), Optional.of("work"), List.of("v1.0"), Optional.of("trunk"));

    @ParameterizedTest
    @ValueSource(strings = {HEAD, "0123456789ab"})
    void trustsFactsThatSpeakOfHead(String commit) {
        CiEnvironment environment = ci().commit(Optional.of(commit))
                .tag(Optional.of("v2"))
                .defaultBranch(Optional.of("main"))
                .build();
        assertThat(Trust.check(environment, MERGE)).isEqualTo(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, TOPIC, "cccccccccccc"})
    void trustsAPullRequestAtAParentOfHead(String commit) {
        CiEnvironment pull =
                ci().event(Event.PULL_REQUEST).commit(Optional.of(commit)).build();
        assertThat(Trust.check(pull, MERGE).doubts()).isEmpty();
        CiEnvironment byNumber =
                ci().pullRequest(Optional.of("7")).commit(Optional.of(commit)).build();
        assertThat(Trust.check(byNumber, MERGE).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, TOPIC, OTHER, "cccccccccccc", "012345"})
    void doubtsAPushAtAnotherCommit(String commit) {
        CiEnvironment push = ci().event(Event.PUSH)
                .branch(Optional.of("main"))
                .commit(Optional.of(commit))
                .build();
        CiEnvironment checked = Trust.check(push, MERGE);
        assertThat(checked.doubts())
                .containsExactly(
                        ("The CI environment speaks of commit %s, but %s is checked out. Check out the commit that the"
                                        + " build is for, or name the lane with -P.")
                                .formatted(commit, HEAD));
        assertThat(checked.commit()).hasValue(HEAD);
        assertThat(checked.branch()).hasValue("main");
    }

    @Test
    void doubtsAPullRequestAtAForeignCommit() {
        CiEnvironment pull = ci().event(Event.PULL_REQUEST)
                .commit(Optional.of(OTHER))
                .headCommit(Optional.of("e".repeat(40)))
                .build();
        assertThat(Trust.check(pull, MERGE).doubts())
                .singleElement()
                .asString()
                .contains(OTHER + " or " + "e".repeat(40), HEAD);
    }

    @ParameterizedTest
    @CsvSource({HEAD + "," + OTHER, OTHER + "," + HEAD, OTHER + "," + TOPIC, TOPIC + "," + OTHER})
    void trustsAPullRequestWhenOneOfItsCommitsIsThere(String commit, String headCommit) {
        CiEnvironment pull = ci().event(Event.PULL_REQUEST)
                .commit(Optional.of(commit))
                .headCommit(Optional.of(headCommit))
                .build();
        assertThat(Trust.check(pull, MERGE).doubts()).isEmpty();
    }

    @Test
    void doubtsAPullRequestAtAParentThatAShallowCloneDoesNotKnow() {
        Checkout shallow = new Checkout(HEAD, List.of(), Optional.empty(), List.of(), Optional.empty());
        CiEnvironment pull =
                ci().event(Event.PULL_REQUEST).commit(Optional.of(TOPIC)).build();
        assertThat(Trust.check(pull, shallow).doubts()).hasSize(1);
    }

    @Test
    void fillsFromGitWhatTheEnvironmentDoesNotSay() {
        CiEnvironment filled = Trust.check(ci().build(), MERGE);
        assertThat(filled.commit()).hasValue(HEAD);
        assertThat(filled.branch()).hasValue("work");
        assertThat(filled.defaultBranch()).hasValue("trunk");
        assertThat(filled.doubts()).isEmpty();
    }

    @Test
    void takesATagAtHeadForNoEvidence() {
        assertThat(Trust.check(ci().build(), MERGE).tag()).isEmpty();
        Checkout detached = new Checkout(HEAD, List.of(), Optional.empty(), List.of("v1.0"), Optional.empty());
        CiEnvironment filled = Trust.check(ci().build(), detached);
        assertThat(filled.tag()).isEmpty();
        assertThat(filled.branch()).isEmpty();
    }

    @Test
    void doubtsATagWithoutACommitThatIsNotAtHead() {
        assertThat(Trust.check(ci().tag(Optional.of("v2.0")).build(), MERGE).doubts())
                .singleElement()
                .asString()
                .contains("tag v2.0", HEAD);
        assertThat(Trust.check(ci().tag(Optional.of("v1.0")).build(), MERGE).doubts())
                .isEmpty();
    }

    @Test
    void takesGitsBranchNeitherForATagNorForAPullRequest() {
        assertThat(Trust.check(ci().tag(Optional.of("v1")).build(), MERGE).branch())
                .isEmpty();
        assertThat(Trust.check(ci().pullRequest(Optional.of("7")).build(), MERGE)
                        .branch())
                .isEmpty();
        assertThat(Trust.check(ci().event(Event.MERGE_QUEUE).build(), MERGE).branch())
                .isEmpty();
    }

    @Test
    void keepsWhatTheEnvironmentSays() {
        CiEnvironment environment = ci().branch(Optional.of("topic"))
                .defaultBranch(Optional.of("main"))
                .commit(Optional.of("0123456"))
                .warning("w")
                .build();
        assertThat(Trust.check(environment, MERGE)).isEqualTo(environment);
    }

    @Test
    void doubtsFactsThatGitCannotConfirm(@TempDir Path folder) {
        CiEnvironment environment = ci().tag(Optional.of("v1")).doubt("first").build();
        assertThat(Trust.check(environment, new Git(folder)).doubts())
                .containsExactly(
                        "first",
                        "git cannot bear out what the CI environment says; name the lane with -P, or mend this: There is no git"
                                + " repository at " + folder + ". Build in a clone, or begin one: git init.");
    }

    @Test
    void asksGitOfTheCheckout(@TempDir Path folder) {
        String head = TestRepository.in(folder).commit("first");
        CiEnvironment checked = Trust.check(ci().build(), new Git(folder));
        assertThat(checked.commit()).hasValue(head);
        assertThat(checked.branch()).hasValue("main");
    }

    @Test
    void asksNothingOutsideCi(@TempDir Path folder) {
        assertThat(Trust.check(CiEnvironment.local(), new Git(folder))).isEqualTo(CiEnvironment.local());
    }

    private static CiEnvironment.Builder ci() {
        return CiEnvironment.builder("some-ci");
    }
}
