package io.github.cimaven.session;

import io.github.cimaven.environment.Redaction;
import io.github.cimaven.origin.Materials;
import io.github.cimaven.origin.Origins;
import io.github.cimaven.record.MaterialFacts;
import io.github.cimaven.record.MaterialFacts.Material;
import io.github.cimaven.record.OriginFacts;
import io.github.cimaven.timeline.Timeline;
import io.github.cimaven.timeline.Worker;
import java.io.File;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.aether.RepositoryEvent;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.ArtifactRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.WorkspaceRepository;

/** Turns the resolver's events into downloads of the timeline, and notes where artifacts came from. */
final class Downloads {
    private final Timeline timeline;
    private final InstantSource clock;
    private final Origins origins = new Origins();
    private final Materials materials = new Materials();
    private final Map<String, Instant> begun = new ConcurrentHashMap<>();

    Downloads(Timeline timeline, InstantSource clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    void on(RepositoryEvent event) {
        switch (event.getType()) {
            case ARTIFACT_DOWNLOADING, METADATA_DOWNLOADING -> begun.put(key(event), clock.instant());
            case ARTIFACT_DOWNLOADED, METADATA_DOWNLOADED -> ended(event);
            case ARTIFACT_RESOLVED -> resolved(event);
            default -> {
                // Installation is no download.
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

    /** Also what is in the local repository already: Maven keeps there which repository a file came from. */
    private void resolved(RepositoryEvent event) {
        Artifact artifact = event.getArtifact();
        // Modules of the build come from a workspace.
        if (artifact.getFile() != null && !(event.getRepository() instanceof WorkspaceRepository)) {
            materials.add(material(artifact, event.getRepository()));
        }
        if (event.getRepository() instanceof RemoteRepository repository && artifact.getFile() != null) {
            origins.add(
                    repository.getId(),
                    artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion());
        }
    }

    /** What was resolved so far. */
    MaterialFacts materials() {
        return materials.facts();
    }

    private static Material material(Artifact artifact, ArtifactRepository from) {
        Optional<RemoteRepository> remote = Optional.ofNullable(from)
                .filter(RemoteRepository.class::isInstance)
                .map(RemoteRepository.class::cast);
        return new Material(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getVersion(),
                artifact.getExtension(),
                Optional.of(artifact.getClassifier()).filter(classifier -> !classifier.isEmpty()),
                remote.map(RemoteRepository::getId),
                remote.map(RemoteRepository::getUrl)
                        .filter(url -> !url.contains("?"))
                        .map(Redaction::withoutUserInfo),
                artifact.getFile().getPath());
    }

    /** Where what was resolved so far came from. */
    OriginFacts origins() {
        return origins.facts();
    }

    private static String key(RepositoryEvent event) {
        Object subject = event.getArtifact() == null ? event.getMetadata() : event.getArtifact();
        return event.getRepository() + " " + subject;
    }
}
