package io.github.cimaven.publish.s3;

import io.github.cimaven.publish.spi.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells how far a file is that takes long. */
record LongUploads(Progress progress, Clock clock) {
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final long MEBIBYTE = 1024 * 1024;

    S3Content watched(String name, S3Content content) {
        return content.observed(stream -> new Watched(stream, name, content.size()));
    }

    private final class Watched extends FilterInputStream {
        private final String name;
        private final long size;
        private long read;
        private Instant told = clock.instant();

        private Watched(InputStream in, String name, long size) {
            super(in);
            this.name = name;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int number = super.read(bytes, offset, length);
            count(Math.max(0, number));
            return number;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int number) {
            read += number;
            Instant now = clock.instant();
            if (Duration.between(told, now).compareTo(SILENCE) >= 0) {
                told = now;
                progress.note("%s: %d of %d MiB.".formatted(name, read / MEBIBYTE, size / MEBIBYTE));
            }
        }
    }
}
