package io.github.cimaven.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.publish.spi.ReleaseId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S3LocationTest {
    private static final ReleaseId RELEASE =
            new ReleaseId("org.x", "root", "1.2.3", Optional.of("v1.2.3"), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "s3://bucket, s3://bucket/root/1.2.3/",
        "s3://bucket/, s3://bucket/root/1.2.3/",
        "s3://my.bucket-1/a, s3://my.bucket-1/a/root/1.2.3/",
        "' s3://bucket/a/b.c/ ', s3://bucket/a/b.c/root/1.2.3/"
    })
    void hasAFolderForEachRelease(String url, String place) throws Exception {
        S3Location location = S3Location.of(url);
        assertThat(location.place(location.folder(RELEASE))).isEqualTo(place);
    }
}
