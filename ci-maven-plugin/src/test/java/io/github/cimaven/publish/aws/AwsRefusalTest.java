package io.github.cimaven.publish.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsRefusalTest {
    @ParameterizedTest
    @CsvSource({
        "408, '', true",
        "429, '', true",
        "500, InternalError, true",
        "502, '', true",
        "503, SlowDown, true",
        "400, BadDigest, true",
        "400, RequestTimeout, true",
        "409, ConditionalRequestConflict, true",
        "400, Throttling, true",
        "401, '', false",
        "403, AccessDenied, false",
        "404, NoSuchBucket, false",
        "409, BucketNotEmpty, false",
        "412, PreconditionFailed, false",
        "501, NotImplemented, false",
        "0, NoCredentials, false",
        "0, NoRegion, false"
    })
    void tellsAVerdictFromASilence(int status, String code, boolean pending) {
        assertThat(new AwsRefusal(status, code, "").pending()).isEqualTo(pending);
    }

    @Test
    void showsNothingThatATerminalObeys() {
        assertThat(new AwsRefusal(403, "Access\u001b[2J", "a\nb" + "x".repeat(999)))
                .hasMessageStartingWith("HTTP 403 Access?[2J (a?bxxx")
                .message()
                .hasSizeLessThan(300);
    }
}
