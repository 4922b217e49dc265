package io.github.cimaven.workflow.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.workflow.Pins;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A * of {@code ci.release.tags} stands for any characters, also where the service's own stops at a slash. */
class TagPatternsTest {
    private static final Pipeline PIPELINE = Samples.pipeline(Map.of("ci.release.tags", "*v*,r+*,v1.0"));

    @Test
    void onGitHubPlusIsNoPatternOfItsOwn() {
        Map<?, ?> document = new GitHubActions(Pins.NONE).whole(PIPELINE).get(2).document();
        Map<?, ?> push = (Map<?, ?>) ((Map<?, ?>) document.get("on")).get("push");
        assertThat(push.get("tags")).isEqualTo(List.of("**v**", "r\\+**", "v1.0"));
    }

    @Test
    void onBitbucketTwoStarsGoOverASlash() {
        Map<?, ?> document = new BitbucketPipelines().whole(PIPELINE).get(0).document();
        Map<?, ?> tags = (Map<?, ?>) ((Map<?, ?>) document.get("pipelines")).get("tags");
        assertThat(tags.keySet()).hasToString("[**v**, r+**, v1.0]");
    }
}
