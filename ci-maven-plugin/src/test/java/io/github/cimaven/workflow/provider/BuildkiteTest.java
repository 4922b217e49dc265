package io.github.cimaven.workflow.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Samples;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the agent makes of the file: its upload looks for variables in each text.
 *
 * @see <a href="https://github.com/buildkite/interpolate">interpolate</a>
 */
class BuildkiteTest {
    /** A dollar before anything else ends the upload, and a backslash before one is lost. */
    private static final Pattern UPLOADED =
            Pattern.compile("(?:[^$\\\\]|\\\\[^$]|\\$\\$|\\$BUILDKITE_PIPELINE_SLUG/)*");

    private static final Pattern REGEX = Pattern.compile("=~ /\\^(.*)\\$/");

    static Stream<Pipeline> pipelines() {
        return Stream.of(
                Samples.pipeline(Samples.PLAIN),
                Samples.pipeline(Samples.FULL),
                Samples.pipeline(Map.of("ci.release.tags", "$a$b,v*")));
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void noTextEndsTheUpload(Pipeline pipeline) {
        List<String> texts = texts(new Buildkite().whole(pipeline).get(0).document())
                .filter(text -> text.contains("$"))
                .toList();
        assertThat(texts)
                .hasSizeGreaterThan(3)
                .allMatch(text -> UPLOADED.matcher(text).matches());
    }

    @ParameterizedTest
    @CsvSource({"v*, v1.2, true", "v*, w1, false", "a$b, a$b, true", "a$b, ab, false", "*$, 1$, true"})
    void theUploadedConditionIsThatOfTheTags(String glob, String tag, boolean matches) {
        Pipeline pipeline = Samples.pipeline(Map.of("ci.release.tags", glob));
        String condition = texts(new Buildkite().whole(pipeline).get(0).document())
                .filter(text -> text.startsWith("build.tag =~ "))
                .findFirst()
                .orElseThrow()
                .replace("$$", "$");
        assertThat(REGEX.matcher(condition).results().map(it -> it.group(1)).map(regex -> tag.matches(regex)))
                .containsExactly(matches);
    }

    /** A group is one of the whole organization: the releases of another pipeline are not to wait. */
    @Test
    void onlyReleasesOfOnePipelineWaitForEachOther() {
        assertThat(texts(new Buildkite()
                        .whole(Samples.pipeline(Samples.PLAIN))
                        .get(0)
                        .document()))
                .contains("$BUILDKITE_PIPELINE_SLUG/ci-release");
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Commented commented) {
            return texts(commented.value());
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(BuildkiteTest::texts);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(BuildkiteTest::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
