package io.github.cimaven.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRulesTest {
    private static final Evidence GOOD = Releases.evidence();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ANNOTATED, true, -, -",
                "ANNOTATED, false, -, 'The tag v1.2.3 is a light one: it does not say who made it when.'",
                "SIGNED, true, -, -",
                "SIGNED, false, -, 'The tag v1.2.3 is a light one: it does not say who made it when, and has no signature.'",
                "SIGNED, true, has no signature, 'The tag v1.2.3 is not signed as it should be: it has no signature.'"
            })
    void looksAtTheTagAsAsked(SignedTag wanted, boolean annotated, String problem, String message) {
        Evidence.TagForm tag = new Evidence.TagForm("v1.2.3", annotated, wanted, Optional.ofNullable(problem));

        assertThat(messages(new TagIsSigned(), with(Fact.of(tag), GOOD.branches(), GOOD.mainRun())))
                .isEqualTo(Optional.ofNullable(message).map(List::of).orElse(List.of()));
    }

    @Test
    void saysWhatATagMayBe() {
        assertThat(SignedTag.of(" signed ")).isEqualTo(SignedTag.SIGNED);
        assertThatThrownBy(() -> SignedTag.of("yes"))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.guard.signedTag=yes is none of none, annotated and signed.");
    }

    @Test
    void findsACommitOnNoReleasedBranch() {
        Fact<Evidence.Branches> branches = Fact.of(new Evidence.Branches(List.of("main", "release/1"), false));

        assertThat(messages(new OnReleasedBranch(), with(GOOD.tag(), branches, GOOD.mainRun())))
                .containsExactly("HEAD 1111111 is on no branch that releases are made from: main, release/1.");
    }

    @Test
    void doesNotPassWhatItDoesNotKnow() {
        Release release = with(GOOD.tag(), Fact.unknown("the clone does not have main"), GOOD.mainRun());

        assertThat(Guards.check(release, io.github.cimaven.config.Patterns.of(""))
                        .facts()
                        .rules())
                .filteredOn(result -> result.rule().equals("guard/on-default-branch"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.result()).isEqualTo("unknown");
                    assertThat(result.reason()).contains("the clone does not have main");
                });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ci-main, 1111111111111111111111111111111111111111, true, -",
                "ci-main, 1111111111111111111111111111111111111111, false, 'The main lane failed on this commit, as the record r says.'",
                "ci-main, 2222222222222222222222222222222222222222, true, 'The record r is of the commit 2222222, but HEAD is 1111111.'",
                "ci-main, -, true, 'The record r is of a commit that it does not name, but HEAD is 1111111.'",
                "ci-pr, 1111111111111111111111111111111111111111, true, 'The record r is of the lane ci-pr, not of ci-main.'"
            })
    void wantsASuccessfulRunOfTheMainLaneForThisCommit(String lane, String commit, boolean success, String message) {
        Evidence.MainRun run = new Evidence.MainRun("r", lane, Optional.ofNullable(commit), success, Optional.empty());

        assertThat(messages(new BuiltGreen(), with(GOOD.tag(), GOOD.branches(), Fact.of(run))))
                .isEqualTo(Optional.ofNullable(message).map(List::of).orElse(List.of()));
    }

    @Test
    void doesNotTakeARecordThatCannotBeReadForAGreenOne() {
        Evidence.MainRun run = new Evidence.MainRun("", "", Optional.empty(), false, Optional.of("It is not there."));

        assertThat(messages(new BuiltGreen(), with(GOOD.tag(), GOOD.branches(), Fact.of(run))))
                .containsExactly("That the main lane built this commit cannot be shown. It is not there.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/m2, false",
        "http://example.com/m2, true",
        "HTTP://example.com, true",
        "http://user:secret@example.com, true",
        "dav:http://example.com, true",
        "http://localhost:8081/m2, false",
        "http://127.0.0.1/, false",
        "http://[::1]:80/, false",
        "http://localhost.example.com/, true",
        "http://127.0.0.1.example.com/, true",
        "file:///m2, false",
        "http://a b/, true",
    })
    void knowsPlainHttp(String url, boolean plain) {
        assertThat(PlainHttp.isPlain(url)).isEqualTo(plain);
    }

    @Test
    void namesARepositoryOnceAndWithoutItsPassword() {
        Poms.Repository repository = new Poms.Repository(
                "repository", "old", "http://user:secret@example.com/m2", "pom.xml", Optional.of(7));

        assertThat(new PlainHttp().check(with(Releases.poms(true, repository, repository))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo("The repository old is read over plain http: http://example.com/m2.");
                    assertThat(finding.line()).contains(7);
                });
    }

    @Test
    void onlyWarnsWithoutATimestamp() {
        assertThat(new OutputTimestampSet().check(with(Releases.poms(false))))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    private static List<String> messages(Rule rule, Release release) {
        return rule.check(release).stream().map(Finding::message).toList();
    }

    private static Release with(
            Fact<Evidence.TagForm> tag, Fact<Evidence.Branches> branches, Fact<Evidence.MainRun> run) {
        return Releases.knowing(new Evidence(tag, branches, run, GOOD.changelog(), GOOD.signingKey(), GOOD.poms()));
    }

    private static Release with(Poms poms) {
        return Releases.knowing(
                new Evidence(GOOD.tag(), GOOD.branches(), GOOD.mainRun(), GOOD.changelog(), GOOD.signingKey(), poms));
    }
}
