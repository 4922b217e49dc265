package io.github.cimaven.environment.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest {

    @Test
    void saneFactsStayAsTheyAre() {
        CiEnvironment facts = CiEnvironment.builder("jenkins")
                .forPullRequest(Optional.of("24"), Optional.of("feature/ä"), Optional.of("release/1.x"))
                .defaultBranch(Optional.of("main"))
                .commit(Optional.of("0123456789ABcdef0123456789abcdef01234567"))
                .headCommit(Optional.of("0123456"))
                .mergeBase(Optional.of("f".repeat(64)))
                .repository(Optional.of("acme/tool"))
                .buildUrl(Optional.of("https://ci.example.org/5"))
                .actor(Optional.of("Ada Lovelace <ada@example.org>"))
                .triggeringActor(Optional.of("bob"))
                .warning("careful")
                .doubt("odd")
                .build();
        assertThat(FactCheck.checked(facts)).isEqualTo(facts);
    }

    static Stream<Named<UnaryOperator<CiEnvironment.Builder>>> oddFacts() {
        return Stream.of(
                fact("branch", facts -> facts.branch(Optional.of("a..b"))),
                fact("target", facts -> facts.targetBranch(Optional.of("-x"))),
                fact("default", facts -> facts.defaultBranch(Optional.of("a b"))),
                fact("tag", facts -> facts.forTag(Optional.of("v1~2"))),
                fact("commit", facts -> facts.commit(Optional.of("main"))),
                fact("short commit", facts -> facts.commit(Optional.of("012345"))),
                fact("head", facts -> facts.headCommit(Optional.of("xyz"))),
                fact("base", facts -> facts.mergeBase(Optional.of("HEAD^1"))),
                fact("pull request", facts -> facts.pullRequest(Optional.of("../24"))),
                fact("huge pull request", facts -> facts.pullRequest(Optional.of("9".repeat(20)))),
                fact("repository", facts -> facts.repository(Optional.of("a\nb"))),
                fact("address", facts -> facts.buildUrl(Optional.of("https://x/\u001b[31m"))),
                fact("actor", facts -> facts.actor(Optional.of("a".repeat(9000)))),
                fact("other actor", facts -> facts.triggeringActor(Optional.of("\u0000"))),
                fact("tag without name", facts -> facts.forTag(Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("oddFacts")
    void oddFactIsDroppedAndDoubtful(UnaryOperator<CiEnvironment.Builder> odd) {
        CiEnvironment facts = odd.apply(CiEnvironment.builder("jenkins")).build();
        CiEnvironment checked = FactCheck.checked(facts);
        assertThat(checked.doubts())
                .singleElement()
                .asString()
                .contains("jenkins")
                .endsWith(".");
        assertThat(checked)
                .isEqualTo(CiEnvironment.builder("jenkins")
                        .event(facts.event())
                        .doubt(checked.doubts().get(0))
                        .build());
    }

    @Test
    void sentenceSaysWhatIsOddButDoesNotShowIt() {
        CiEnvironment facts =
                CiEnvironment.builder("drone").branch(Optional.of("a\u001b..b")).build();
        assertThat(FactCheck.checked(facts).doubts())
                .containsExactly("The source branch that drone gives is not a name that git can hold; it is ignored."
                        + " Look at what sets it.");
    }

    @Test
    void fullNamesOfBranchesAreShortened() {
        CiEnvironment facts = CiEnvironment.builder("x")
                .branch(Optional.of("refs/heads/a/b"))
                .targetBranch(Optional.of("refs/heads/main"))
                .build();
        CiEnvironment checked = FactCheck.checked(facts);
        assertThat(checked.branch()).hasValue("a/b");
        assertThat(checked.targetBranch()).hasValue("main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "refs/pull/24/merge", "refs/tags/v1"})
    void refsThatAreNoBranchesAreAbsentWithoutDoubt(String name) {
        CiEnvironment checked = FactCheck.checked(
                CiEnvironment.builder("x").branch(Optional.of(name)).build());
        assertThat(checked.branch()).isEmpty();
        assertThat(checked.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "0000000000000000000000000000000000000000"})
    void commitsThatSayNothingAreAbsentWithoutDoubt(String commit) {
        CiEnvironment checked = FactCheck.checked(
                CiEnvironment.builder("x").commit(Optional.of(commit)).build());
        assertThat(checked.commit()).isEmpty();
        assertThat(checked.doubts()).isEmpty();
    }

    @Test
    void pullRequestStaysOneWithoutItsNumber() {
        CiEnvironment facts = CiEnvironment.builder("x")
                .forPullRequest(Optional.of("PR-24"), Optional.empty(), Optional.empty())
                .build();
        CiEnvironment checked = FactCheck.checked(facts);
        assertThat(checked.pullRequest()).isEmpty();
        assertThat(checked.event()).isEqualTo(Event.PULL_REQUEST);
        assertThat(checked.isPullRequest()).isTrue();
    }

    private static Named<UnaryOperator<CiEnvironment.Builder>> fact(
            String name, UnaryOperator<CiEnvironment.Builder> odd) {
        return Named.of(name, odd);
    }
}
