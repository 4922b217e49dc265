package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Counts what a channel does, and tells of it when it takes long. */
final class SentCount {
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private int sent;
    private int present;
    private long bytes;
    private Instant told = Instant.MIN;

    synchronized int sent() {
        return sent;
    }

    synchronized int present() {
        return present;
    }

    Progress progress(String channel, int total, Setup setup) {
        start(setup.clock().instant());
        return new Progress() {
            @Override
            public void done(ReleaseFile file, boolean bySending) {
                count(
                        file,
                        bySending,
                        setup.clock().instant(),
                        line -> setup.log().accept("%s: %s".formatted(channel, line.formatted(total))));
            }

            @Override
            public void note(String sentence) {
                setup.log().accept(channel + ": " + sentence);
            }
        };
    }

    private synchronized void start(Instant now) {
        told = now;
    }

    private synchronized void count(ReleaseFile file, boolean bySending, Instant now, Consumer<String> log) {
        if (bySending) {
            sent++;
            bytes += file.size();
        } else {
            present++;
        }
        if (Duration.between(told, now).compareTo(SILENCE) >= 0) {
            told = now;
            log.accept((sent + present) + " of %d files are there, " + bytes / 1024 + " KiB sent so far.");
        }
    }
}
