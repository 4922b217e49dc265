package io.github.cimaven.session;

import io.github.cimaven.config.TraceKeys;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.TraceFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
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
 * Runs {@code ci:trace} when the run is over, whatever happened in it. Nothing of it is loaded where no collector is named,
 * and nothing that goes wrong changes the outcome of the build, or holds it up for longer than {@link #LIMIT}.
 */
record Traces(MavenSession session, MavenParts maven, Map<String, String> variables) {
    /** Sending alone may take ten seconds; the rest is for the SDK, when it is not in the local repository yet. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    /** @return the run with what became of its spans; empty when nobody wants them */
    Optional<RunRecord> send(RunRecord run) {
        if (!wanted()) {
            return Optional.empty();
        }
        Optional<MavenProject> root = SessionFolder.root(session);
        if (root.isEmpty()) {
            LOG.warn("No spans of this run were sent, because its POMs were not read.");
            return Optional.empty();
        }
        CiFolder folder = SessionFolder.of(session);
        try {
            Files.deleteIfExists(folder.trace());
            new EndGoal(session, maven).within(LIMIT, EndGoal.TRACE, root.get());
            return GoalFile.addTo(
                    folder,
                    folder.trace(),
                    json -> run.with()
                            .trace(Optional.of(Json.read(Json.object(json), TraceFacts.class)))
                            .build());
        } catch (TimeoutException e) {
            LOG.warn(
                    "No spans of this run were sent: it was given up after {} s. Type mvn ci:trace to see what takes so long.",
                    LIMIT.toSeconds());
            return Optional.empty();
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (IOException | RuntimeException e) {
            return failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("No spans of this run were sent: Maven was interrupted.");
            return Optional.empty();
        }
    }

    private static Optional<RunRecord> failed(Throwable reason) {
        LOG.warn("No spans of this run were sent: {}. Type mvn ci:trace to send them.", reason.getMessage());
        LOG.debug("No spans of this run were sent", reason);
        return Optional.empty();
    }

    /** As the specification of OpenTelemetry has it: an empty variable is as good as none. */
    private boolean wanted() {
        return Stream.of(TraceKeys.ENDPOINT_VARIABLE, TraceKeys.TRACES_ENDPOINT_VARIABLE)
                        .anyMatch(name -> !value(name).isEmpty())
                && !value(TraceKeys.DISABLED_VARIABLE).equalsIgnoreCase("true")
                && !value(TraceKeys.EXPORTER_VARIABLE).equals("none");
    }

    private String value(String variable) {
        return variables.getOrDefault(variable, "").strip();
    }
}
