package io.github.cimaven.session;

import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.NoticeFacts;
import io.github.cimaven.record.Occasion;
import io.github.cimaven.record.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs {@code ci:notify} when the session is over, whatever happened in it. Nothing of it is loaded where nobody is to be
 * told, and nothing that goes wrong changes the outcome of the build.
 */
record Notices(MavenSession session, MavenParts maven, Map<String, String> variables) {
    /** Slack may ask to wait for 30 seconds, and its client is to be fetched the first time. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    /** @return the run with what became of its notices; empty when nobody was told */
    Optional<RunRecord> tell(RunRecord run) {
        Optional<MavenProject> root = SessionFolder.root(session);
        if (Occasion.of(run).isEmpty() || nobodyListens(root)) {
            return Optional.empty();
        }
        if (root.isEmpty()) {
            LOG.warn("Nobody was told of this run, because its POMs were not read.");
            return Optional.empty();
        }
        if (SessionSettings.of(session, root.get()).flag(NoticeKeys.SKIP, false)) {
            return Optional.empty();
        }
        CiFolder folder = SessionFolder.of(session);
        try {
            Files.deleteIfExists(folder.notices());
            new EndGoal(session, maven).within(LIMIT, EndGoal.NOTIFY, root.get());
            return GoalFile.addTo(
                    folder,
                    folder.notices(),
                    json -> run.with().notices(notices(json)).build());
        } catch (TimeoutException e) {
            return failed("it was given up after %d s.".formatted(LIMIT.toSeconds()), e);
        } catch (ExecutionException e) {
            return failed(e.getCause().getMessage(), e);
        } catch (IOException | RuntimeException e) {
            return failed(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("Maven was interrupted.", e);
        }
    }

    private static Optional<RunRecord> failed(String reason, Exception e) {
        LOG.warn("Nobody was told of this run: {}", reason);
        LOG.debug("Nobody was told of this run", e);
        return Optional.empty();
    }

    private boolean nobodyListens(Optional<MavenProject> root) {
        boolean server = root.map(it -> SessionSettings.of(session, it))
                .flatMap(settings -> settings.text(NoticeKeys.SLACK_SERVER))
                .isPresent();
        return !server
                && Stream.of(NoticeKeys.TOKEN_VARIABLE, NoticeKeys.WEBHOOK_VARIABLE)
                        .map(name -> variables.getOrDefault(name, ""))
                        .allMatch(String::isBlank);
    }

    private static List<NoticeFacts> notices(String json) throws IOException {
        List<NoticeFacts> notices = new ArrayList<>();
        for (var element : Json.array(json)) {
            notices.add(Json.read(element, NoticeFacts.class));
        }
        return notices;
    }
}
