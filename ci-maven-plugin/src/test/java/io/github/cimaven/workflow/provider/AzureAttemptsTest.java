package io.github.cimaven.workflow.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Samples;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Azure refuses an artifact of a name that another attempt of the job has published. */
class AzureAttemptsTest {
    private static final String ATTEMPT = "variables['System.JobAttempt']";

    static Stream<List<Map<?, ?>>> jobs() {
        Pipeline full = Samples.pipeline(Samples.FULL);
        return Stream.of(
                        new AzureJobs(full, false).all(),
                        new AzureJobs(full.shared("$CI_MAVEN", "$CI_ARGUMENTS"), true).all())
                .flatMap(List::stream)
                .map(AzureAttemptsTest::published);
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void eachNameIsOfOneAttempt(List<Map<?, ?>> published) {
        assertThat(published).hasSizeGreaterThan(1).allSatisfy(step -> {
            boolean ownName = text(step, "artifact").endsWith("$(System.JobAttempt)");
            assertThat(text(step, "condition"))
                    .contains(ownName ? "not(eq(" + ATTEMPT + ", '1'))" : ", eq(" + ATTEMPT + ", '1')");
        });
        assertThat(published).extracting(step -> text(step, "artifact")).doesNotHaveDuplicates();
    }

    private static List<Map<?, ?>> published(Object job) {
        return steps(job)
                .<Map<?, ?>>map(it -> (Map<?, ?>) it)
                .filter(it -> it.containsKey("publish"))
                .toList();
    }

    /** A job of a template is the item of an expression. */
    private static Stream<Object> steps(Object job) {
        Map<?, ?> map = (Map<?, ?>) job;
        return map.containsKey("steps")
                ? ((List<?>) map.get("steps"))
                        .stream().map(it -> it instanceof Commented commented ? commented.value() : it)
                : map.values().stream()
                        .flatMap(jobs -> ((List<?>) jobs).stream())
                        .flatMap(AzureAttemptsTest::steps);
    }

    private static String text(Map<?, ?> step, String key) {
        return String.valueOf(step.get(key));
    }
}
