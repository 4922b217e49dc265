package io.github.cimaven.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecordBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunSpansTest {
    private static final String TEST = "surefire:test (default-test)";

    @Test
    void theRunHoldsModulesTheyHoldGoalsAndThoseWhatTheyRan() throws Exception {
        List<TraceSpan> spans = RunSpans.of(SampleTrace.passed(), SampleTrace.timeline());

        assertThat(spans)
                .extracting(
                        TraceSpan::name,
                        span -> span.parent() < 0
                                ? ""
                                : spans.get(span.parent()).name())
                .containsExactly(
                        tuple("BUILD ci-main", ""),
                        tuple("core", "BUILD ci-main"),
                        tuple("web", "BUILD ci-main"),
                        tuple("dist", "BUILD ci-main"),
                        tuple("surefire:test", "core"),
                        tuple("site:site", "web"),
                        tuple("surefire:test", "site:site"));
        assertThat(RunSpans.of(SampleTrace.passed(), SampleTrace.timeline())).isEqualTo(spans);
    }

    @Test
    void theirTimesAreThoseOfTheTimeline() throws Exception {
        List<TraceSpan> spans = RunSpans.of(SampleTrace.passed(), SampleTrace.timeline());

        assertThat(spans.get(0).start()).isEqualTo(SampleTrace.STARTED);
        assertThat(spans.get(0).end()).isEqualTo(SampleTrace.at(9000));
        assertThat(spans.get(4).start()).isEqualTo(SampleTrace.at(200));
        assertThat(spans.get(4).end()).isEqualTo(SampleTrace.at(3900));
    }

    @Test
    void aRunThatPassedIsNoErrorAndSaysWhatItRan() throws Exception {
        List<TraceSpan> spans = RunSpans.of(SampleTrace.passed(), SampleTrace.timeline());

        assertThat(spans.get(0).error()).isEmpty();
        assertThat(spans.get(0).attributes())
                .containsEntry("cicd.pipeline.result", "success")
                .containsEntry("maven.project.artifactId", "shop")
                .doesNotContainKey("error.type");
        assertThat(spans.get(4).attributes())
                .containsEntry("cicd.pipeline.task.name", "surefire:test")
                .containsEntry("cicd.pipeline.task.run.id", "core/" + TEST)
                .containsEntry("cicd.pipeline.task.run.result", "success")
                .containsEntry("cicd.pipeline.task.run.url.full", "https://github.com/acme/shop/actions/runs/1")
                .containsEntry("cicd.pipeline.task.type", "test")
                .containsEntry("maven.execution.id", "default-test")
                .containsEntry("thread.id", 1L)
                .containsEntry("thread.name", "main");
        assertThat(spans.get(3).attributes()).containsEntry("cicd.pipeline.task.run.result", "skip");
    }

    @Test
    void whatFailedIsAnErrorWithItsFirstLine() throws Exception {
        List<TraceSpan> spans = RunSpans.of(failed().build(), SampleTrace.timeline());

        assertThat(spans.get(0).error()).contains("There are test failures.");
        assertThat(spans.get(0).attributes())
                .containsEntry("cicd.pipeline.result", "failure")
                .containsEntry("error.type", "surefire:test");
        assertThat(spans.get(2).error()).contains("There are test failures.");
        assertThat(spans.get(2).attributes()).containsEntry("error.type", "surefire:test");
        assertThat(spans.get(6).error()).contains("There are test failures.");
        assertThat(spans.get(5).error()).contains("Maven does not say why it failed.");
        assertThat(spans.get(1).error()).isEmpty();
    }

    @Test
    void failingTestsAreEventsOfTheirModule() throws Exception {
        TestFailure failure = new TestFailure(
                "web", "com.acme.CartTest", "<script>\u202e", "expected 1", Optional.empty(), Optional.empty());
        RunRecord run = failed().tests(new TestFacts(2, 1, 0, 0, List.of(failure), List.of()))
                .build();

        assertThat(RunSpans.of(run, SampleTrace.timeline()).get(2).events())
                .containsExactly(new TraceSpan.Event(
                        "test.case",
                        SampleTrace.at(8999),
                        Map.of(
                                "test.suite.name", "com.acme.CartTest",
                                "test.case.name", "<script>\\u202e",
                                "test.case.result.status", "fail")));
    }

    @Test
    void whatTheDeadlineEndedIsATimeout() throws Exception {
        RunRecord run = failed().deadline(Optional.of(new DeadlineFacts(
                        Duration.ofSeconds(8), Duration.ofSeconds(9), Optional.of("The deadline of 8 s has passed."))))
                .build();
        List<TraceSpan> spans = RunSpans.of(run, SampleTrace.timeline());

        assertThat(List.of(spans.get(0), spans.get(2), spans.get(6)))
                .allSatisfy(span -> assertThat(span.error()).contains("The deadline of 8 s has passed."))
                .allSatisfy(span -> assertThat(span.attributes()).containsEntry("error.type", "timeout"));
        assertThat(spans.get(0).attributes()).containsEntry("cicd.pipeline.result", "timeout");
    }

    @ParameterizedTest
    @CsvSource({
        "success, , success",
        "skipped, , skip",
        "failure, , failure",
        "failure, 9, failure",
        "failure, 2, timeout",
        "unfinished, 2, timeout",
        "unfinished, , cancellation",
        "'', , cancellation",
    })
    void outcomesInTheWordsOfTheConventions(String outcome, Integer deadline, String result) {
        Optional<DeadlineFacts> facts = Optional.ofNullable(deadline)
                .map(it -> new DeadlineFacts(Duration.ofSeconds(it), Duration.ofSeconds(it), Optional.of("passed")));
        Bar bar = new Bar("core", "core", "", outcome, 1, SampleTrace.at(0), SampleTrace.at(3000));

        assertThat(new TaskResults(SampleTrace.run().deadline(facts).build()).of(bar))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"otherData\":{\"started\":\"yesterday\"}}", "not json"})
    void whatIsNoTimelineIsRefused(String text) {
        assertThatThrownBy(() -> RunSpans.of(SampleTrace.passed(), text)).isInstanceOf(IOException.class);
    }

    private static RunRecordBuilder failed() {
        return SampleTrace.run()
                .success(false)
                .failures(List.of(new Failure(
                        Optional.of("web"), Optional.of(TEST), "There are test failures.\n\nSee the reports.")));
    }
}
