package io.github.cimaven.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongUploadsTest {
    private static final int MEBIBYTE = 1024 * 1024;

    private final List<String> notes = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    @Test
    void tellsEveryTenSecondsHowFarAFileIs() throws Exception {
        try (InputStream in = watched(MEBIBYTE * 4)) {
            in.readNBytes(MEBIBYTE);
            assertThat(notes).isEmpty();
            now = now.plusSeconds(10);
            in.readNBytes(MEBIBYTE);
            assertThat(notes).containsExactly("app.jar: 1 of 4 MiB.");
            now = now.plusSeconds(9);
            in.readNBytes(MEBIBYTE);
            assertThat(notes).hasSize(1);
            now = now.plusSeconds(1);
            assertThat(in.read()).isZero();
            assertThat(notes).last().isEqualTo("app.jar: 3 of 4 MiB.");
        }
    }

    @Test
    void givesTheSameBytes() throws Exception {
        try (InputStream in = watched(1000)) {
            assertThat(in.readAllBytes()).hasSize(1000);
            assertThat(in.read()).isNegative();
            assertThat(in.markSupported()).isFalse();
        }
    }

    private InputStream watched(int size) throws Exception {
        Progress progress = new Progress() {
            @Override
            public void done(ReleaseFile file, boolean sent) {}

            @Override
            public void note(String sentence) {
                notes.add(sentence);
            }
        };
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        S3Content content = new S3Content(() -> new ByteArrayInputStream(new byte[size]), size, "0", "x/y");
        return new LongUploads(progress, clock)
                .watched("app.jar", content)
                .source()
                .open();
    }
}
