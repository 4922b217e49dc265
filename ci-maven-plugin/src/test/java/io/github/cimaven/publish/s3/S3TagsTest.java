package io.github.cimaven.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.spi.PublishException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3TagsTest {
    @Test
    void readsPairs() throws Exception {
        S3Tags tags = S3Tags.of("retention=permanent, team=build tools,empty=");
        assertThat(tags.lasting())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("retention", "permanent", "team", "build tools", "empty", ""));
        assertThat(tags.passing()).containsExactlyEntriesOf(Map.of("retention", "temporary"));
    }

    @Test
    void noneIsNone() throws Exception {
        assertThat(S3Tags.of("none").lasting()).isEmpty();
        assertThat(S3Tags.of("none").passing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"retention", "=x", "a=1,a=2", "a=1,", "a=\u0007", "a=<b>", "1=,2=,3=,4=,5=,6=,7=,8=,9=,10=,11="})
    void refusesWhatS3WouldRefuse(String text) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> S3Tags.of(text))
                .withMessageContaining("Type -Dci.publish.s3.tags=retention=permanent");
    }
}
