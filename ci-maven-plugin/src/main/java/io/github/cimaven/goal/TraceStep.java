package io.github.cimaven.goal;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.TraceFacts;
import io.github.cimaven.trace.Collector;
import io.github.cimaven.trace.Delivery;
import io.github.cimaven.trace.RunResource;
import io.github.cimaven.trace.RunSpans;
import io.github.cimaven.trace.SpanSender;
import io.github.cimaven.trace.Trace;
import io.github.cimaven.trace.TraceEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the last run, hands its spans to OpenTelemetry's SDK, and says what became of them. */
record TraceStep(TraceMojo mojo) {

    Trace lastRun() throws MojoFailureException {
        Path record = mojo.folder().record();
        if (!Files.isRegularFile(record)) {
            throw new MojoFailureException(
                    "There is no run to tell of: %s is missing. Type mvn -Pci-pr verify first.".formatted(record));
        }
        try {
            RunRecord run = RecordFile.read(record);
            String timeline = Json.contents(mojo.folder().timeline());
            return new Trace(
                    Digests.sha256(timeline.getBytes(StandardCharsets.UTF_8)),
                    RunResource.of(run),
                    RunSpans.of(run, timeline));
        } catch (IOException e) {
            throw new MojoFailureException("The record and the timeline in %s cannot be read: %s. Run the build again."
                    .formatted(mojo.folder().path(), IoReason.of(e)));
        }
    }

    /** @param environment names a collector */
    TraceFacts send(Trace trace, Map<String, String> environment) {
        String endpoint = Collector.endpoint(environment).orElseThrow();
        try {
            Delivery delivery = sender().send(trace, Collector.of(environment).orElseThrow());
            String state = delivery.failure().isPresent()
                    ? TraceFacts.FAILED
                    : delivery.sampled() ? TraceFacts.SENT : TraceFacts.NOT_SAMPLED;
            int all = trace.spans().size();
            return new TraceFacts(
                    Optional.of(delivery.traceId()),
                    delivery.sent(),
                    endpoint,
                    state,
                    delivery.failure()
                            .map(reason ->
                                    "%d of %d spans of this run were not sent to %s: %s. Type mvn ci:trace to send them again."
                                            .formatted(all - delivery.sent(), all, endpoint, reason)));
        } catch (EngineUnavailableException | SettingException e) {
            return new TraceFacts(
                    Optional.empty(),
                    0,
                    endpoint,
                    TraceFacts.FAILED,
                    Optional.of("No spans of this run were sent: " + e.getMessage()));
        }
    }

    private SpanSender sender() throws EngineUnavailableException {
        EngineJars resolver = mojo.engineJars(mojo.repositorySystem);
        List<EngineDefinition> engines = TraceEngine.definitions();
        Set<Path> jars = new LinkedHashSet<>();
        for (EngineDefinition engine : engines) {
            jars.addAll(resolver.of(engine));
        }
        return Engines.load(engines.get(0), List.copyOf(jars), SpanSender.class, TraceEngine.SENDER);
    }
}
