package io.github.cimaven.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Product;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Occasion;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.BaselineFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecordBuilder;
import io.github.cimaven.record.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextTest {
    private static final Instant STARTED = Instant.parse("2026-11-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ci-release, true, , RELEASED",
        "ci-release, false, , RELEASE_FAILED",
        "ci-main, false, , BROKEN",
        "ci-main, false, false, BROKEN",
        "ci-main, true, false, MENDED",
        "ci-main, true, true, ",
        "ci-main, true, , ",
        "ci-pr, false, , ",
    })
    void whenSomebodyIsTold(String lane, boolean success, Boolean before, Occasion occasion) {
        Optional<BaselineFacts> baseline = Optional.ofNullable(before)
                .map(it -> new BaselineFacts("base", STARTED, Optional.empty(), Optional.of(it)));

        assertThat(Occasion.of(run(lane).success(success).baseline(baseline).build()))
                .isEqualTo(Optional.ofNullable(occasion));
    }

    @Test
    void aReleaseIsToldWithItsFacts() {
        RunRecord run = run("ci-release")
                .success(true)
                .goals(List.of(goal("ci:guard"), goal("ci:audit")))
                .findings(List.of(Finding.of("audit/cve", Severity.WARNING, "CVE-1 of a:b.", "Take c.")))
                .build();
        Notice notice = NoticeText.of(run, Occasion.RELEASED, Optional.of("ada@example.com"));

        assertThat(notice.headline()).isEqualTo("shop 1.2.3 released");
        assertThat(notice.key()).contains("https://git.example.com/acme/shop com.acme:shop:1.2.3");
        assertThat(notice.context())
                .containsExactly(
                        "https://git.example.com/acme/shop", "v1.2.3", "0123456", "by ada", "run again by grace");
        assertThat(notice.fields())
                .containsExactly(
                        Map.entry("Lane", "ci-release: tag v1.2.3"),
                        Map.entry("Time", "1:05"),
                        Map.entry("Guards", "passed"),
                        Map.entry("Audit", "passed with 1 warning"));
        assertThat(notice.details()).isEmpty();
        assertThat(notice.people()).containsExactly("grace", "ada", "ada@example.com");
        assertThat(notice.links()).containsExactly(Map.entry("Build", "https://ci.example.com/7"));
    }

    /** Goals that did not run have no verdict. */
    @Test
    void whatWasNotLookedAtIsNotCalledPassed() {
        assertThat(NoticeText.of(run("ci-release").build(), Occasion.RELEASING, Optional.empty())
                        .fields())
                .containsOnlyKeys("Lane");
    }

    @Test
    void aFailureSaysWhatFailedFirst() {
        List<TestFailure> failures = IntStream.range(0, 12)
                .mapToObj(i -> new TestFailure(
                        "shop", "com.acme.CartTest", "adds" + i, "expected 1\nbut", Optional.empty(), Optional.empty()))
                .toList();
        RunRecord run = run("ci-main")
                .success(false)
                .failures(List.of(new Failure(
                        Optional.of("shop"),
                        Optional.of("surefire:test (default-test)"),
                        "There are test failures.\nMore")))
                .tests(new TestFacts(40, 12, 0, 0, failures, List.of()))
                .build();
        Notice notice = NoticeText.of(run, Occasion.BROKEN, Optional.empty());

        assertThat(notice.headline()).isEqualTo("shop is broken");
        assertThat(notice.key()).isEmpty();
        assertThat(notice.fields()).containsEntry("Tests", "12 of 40 failed");
        assertThat(notice.details())
                .hasSize(11)
                .startsWith(
                        "shop, surefire:test (default-test): There are test failures.",
                        "Test com.acme.CartTest.adds0: expected 1")
                .endsWith("and 3 more");
    }

    private static GoalFacts goal(String name) {
        return new GoalFacts(name, 1, Duration.ofSeconds(1), Optional.empty());
    }

    private static RunRecordBuilder run(String lane) {
        return new RunRecordBuilder(
                        Product.version(),
                        "com.acme:shop:1.2.3",
                        new LaneFacts(lane, "tag v1.2.3"),
                        new MavenFacts("3.9.16", "17", List.of("deploy"), 1),
                        STARTED)
                .duration(Duration.ofSeconds(65))
                .environment(Json.tree(Map.of(
                        "repository", "https://git.example.com/acme/shop",
                        "tag", "v1.2.3",
                        "commit", "0123456789abcdef",
                        "actor", "ada",
                        "triggeringActor", "grace",
                        "buildUrl", "https://ci.example.com/7")));
    }
}
