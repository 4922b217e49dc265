package io.github.cimaven.session;

import io.github.cimaven.timeline.Timeline;
import io.github.cimaven.timeline.Worker;
import java.io.File;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.aether.RepositoryEvent;

/** Turns the resolver's events into downloads of the timeline. */
final class Downloads {
    private final Timeline timeline;
    private final InstantSource clock;
    private final Map<String, Instant> begun = new ConcurrentHashMap<>();

    Downloads(Timeline timeline, InstantSource clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    void on(RepositoryEvent event) {
        switch (event.getType()) {
            case ARTIFACT_DOWNLOADING, METADATA_DOWNLOADING -> begun.put(key(event), clock.instant());
            case ARTIFACT_DOWNLOADED, METADATA_DOWNLOADED -> ended(event);
            default -> {
                // Resolution and installation are no downloads.
            }
        }
    }

    private void ended(RepositoryEvent event) {
        Instant start = Optional.ofNullable(begun.remove(key(event))).orElseGet(clock::instant);
        File file = event.getFile();
        // A repository that does not have the file ends in the same event, with an exception.
        if (event.getException() == null && event.getRepository() != null && file != null) {
            timeline.downloaded(
                    Worker.of(Thread.currentThread()),
                    event.getRepository().getId(),
                    file.getName(),
                    file.length(),
                    start);
        }
    }

    private static String key(RepositoryEvent event) {
        Object subject = event.getArtifact() == null ? event.getMetadata() : event.getArtifact();
        return event.getRepository() + " " + subject;
    }
}
